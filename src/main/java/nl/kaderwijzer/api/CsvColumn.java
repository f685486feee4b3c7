package nl.kaderwijzer.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the CSV of a record type: a value that is no record, at its path in the JSON ({@code soort.naam}). The
 * values of a list stand in one cell, in the same order in each column of that list; lists inside a list are only in the
 * JSON.
 *
 * @param type what the values are
 * @param waarden the values of one record, null for each that is not there
 */
public record CsvColumn(String naam, Class<?> type, Function<@Nullable Object, Stream<@Nullable Object>> waarden) {

  private static final Map<Class<?>, List<CsvColumn>> KNOWN = new ConcurrentHashMap<>();

  /** The columns of a record type, in the order of its components. */
  public static List<CsvColumn> of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, record -> {
      List<CsvColumn> columns = new ArrayList<>();
      collect(record, "", one -> Stream.of(new Object[] {one}), false, columns);
      return columns;
    });
  }

  /** The columns of rows that are maps, by the names of their values. */
  public static List<CsvColumn> of(List<String> names) {
    return names.stream()
        .map(name -> new CsvColumn(name, Object.class, row -> row instanceof Map<?, ?> map ? Stream.of(new Object[] {map.get(name)}) : Stream.empty()))
        .toList();
  }

  /** What stands in the cell of a record: the values of a list with a bar between them; empty when nothing is there. */
  String tekst(Object record) {
    List<String> texts = waarden.apply(record).map(value -> value == null ? "" : value.toString()).toList();
    return texts.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", texts);
  }

  private static void collect(
      Class<?> type,
      String path,
      Function<@Nullable Object, Stream<@Nullable Object>> reach,
      boolean inList,
      List<CsvColumn> columns) {
    if (!type.isRecord()) {
      columns.add(new CsvColumn(path, type, reach));
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      // a view is known only to the package of its subject
      component.getAccessor().setAccessible(true);
      boolean list = component.getType() == List.class;
      if (!list || !inList) {
        String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
        collect(valueType(component), name, record -> reach.apply(record).flatMap(r -> values(component, r)), list || inList, columns);
      }
    }
  }

  private static Class<?> valueType(RecordComponent component) {
    return component.getType() == List.class
        ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
        : component.getType();
  }

  private static Stream<@Nullable Object> values(RecordComponent component, @Nullable Object record) {
    try {
      Object value = record == null ? null : component.getAccessor().invoke(record);
      return value instanceof List<?> list ? list.stream().map(one -> one) : Stream.of(new Object[] {value});
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
