package nl.kaderwijzer.graph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

/** Files inside the application: in the jar, or in {@code target/classes} while developing. */
final class ClasspathLocation implements DataLocation {

  @Override
  public List<DataFile> read() throws IOException {
    List<DataFile> files = new ArrayList<>();
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    for (String folder : FOLDERS) {
      URL root = ClasspathLocation.class.getClassLoader().getResource(folder);
      if (root == null) {
        continue;
      }
      int length = root.toString().length();
      for (Resource resource : resolver.getResources("classpath:" + folder + "**/*.*")) {
        String path = folder + UriUtils.decode(resource.getURL().toString().substring(length), StandardCharsets.UTF_8);
        if (DataLocation.isOurs(path)) {
          files.add(new DataFile(path, resource.getContentAsByteArray()));
        }
      }
    }
    files.sort(Comparator.comparing(DataFile::path));
    return files;
  }

  @Override
  public SortedMap<String, String> stamps() {
    return new TreeMap<>();
  }

  @Override
  public Optional<InputStream> snapshot() throws IOException {
    ClassPathResource resource = new ClassPathResource(Snapshot.FILE);
    return resource.exists() ? Optional.of(resource.getInputStream()) : Optional.empty();
  }

  @Override
  public boolean canChange() {
    return false;
  }

  @Override
  public String toString() {
    return CLASSPATH;
  }
}
