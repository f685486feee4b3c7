package nl.kaderwijzer.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a package says of itself in {@code package-info.java}.
 *
 * @param name the package, as below its root; empty for the root itself
 * @param documented whether it says what the package is for
 * @param nullMarked whether it is marked {@code @NullMarked}
 * @param saysUse whether it says what the package may use
 * @param mayUse the packages it says that may be used
 */
public record PackageNote(String name, boolean documented, boolean nullMarked, boolean saysUse, Set<String> mayUse) {

  private static final Pattern DOC = Pattern.compile("(?s)^/\\*\\*(.*?)\\*/");
  private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@NullMarked$");
  private static final Pattern USE = Pattern.compile("\\b(?:May use|Uses) (.*?)(?:;|\\.\\s|\\.$)");
  private static final Pattern NAME = Pattern.compile("\\{@code ([\\w.]+)}");

  /** Returns the note of each package below a root that has source files; an empty one where there is no package-info. */
  public static List<PackageNote> below(Path sources, String root) {
    Path folder = sources.resolve(root.replace('.', '/'));
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".java")).map(Path::getParent).distinct().sorted()
          .map(directory -> of(folder.relativize(directory).toString().replace('/', '.'), directory.resolve("package-info.java")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackageNote of(String name, Path file) {
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      Matcher comment = DOC.matcher(text);
      String doc = comment.find() ? comment.group(1).replaceAll("\\R\\s*\\*", " ").strip() : "";
      Matcher use = USE.matcher(doc);
      boolean says = use.find();
      Set<String> mayUse = says
          ? NAME.matcher(use.group(1)).results().map(hit -> hit.group(1)).collect(Collectors.toUnmodifiableSet()) : Set.of();
      return new PackageNote(name, !doc.isEmpty(), NULL_MARKED.matcher(text).find(), says, mayUse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
