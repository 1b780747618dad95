package org.fourchains.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one property for many nodes or relations, by position. Immutable once built. */
sealed interface Column {

  @Nullable Object get(int position);

  /** The number at a position, or the given one where there is none. */
  default double number(int position, double otherwise) {
    return get(position) instanceof Number number ? number.doubleValue() : otherwise;
  }

  /** Numbers without boxes; NaN stands for none. */
  record Numbers(double[] values) implements Column {
    @Override
    public @Nullable Object get(int position) {
      return Double.isNaN(values[position]) ? null : values[position];
    }

    @Override
    public double number(int position, double otherwise) {
      return Double.isNaN(values[position]) ? otherwise : values[position];
    }
  }

  /** Any values. */
  record Objects(@Nullable Object[] values) implements Column {
    @Override
    public @Nullable Object get(int position) {
      return values[position];
    }
  }

  /** {@code file:line} sources: a million lines of one file share its name. */
  record Sources(List<String> files, int[] file, int[] line) implements Column {
    @Override
    public @Nullable Object get(int position) {
      return file[position] < 0
          ? null
          : files.get(file[position]) + (line[position] < 0 ? "" : ":" + line[position]);
    }
  }

  /** Some values of a column, which they share: position {@code i} is that of {@code order[i]}. */
  record Picked(Column column, int[] order) implements Column {
    @Override
    public @Nullable Object get(int position) {
      return column.get(order[position]);
    }

    @Override
    public double number(int position, double otherwise) {
      return column.number(order[position], otherwise);
    }
  }

  /** Collects values in any order of positions. */
  sealed interface Builder {

    void set(int position, Object value);

    /** A builder with the same values that takes the value too: somebody may have written any. */
    default Builder accepting(Object value) {
      return this;
    }

    /** The column whose position {@code i} holds what was set at {@code order[i]}. */
    Column build(int[] order);

    static Builder of(String property, Object firstValue) {
      return property.equals("source")
          ? new SourcesBuilder()
          : firstValue instanceof Double ? new NumbersBuilder() : new ObjectsBuilder();
    }
  }

  /** Collects decimals. */
  final class NumbersBuilder implements Builder {
    private double[] values = new double[0];

    @Override
    public Builder accepting(Object value) {
      if (value instanceof Number) {
        return this;
      }
      ObjectsBuilder widened = new ObjectsBuilder();
      for (int position = 0; position < values.length; position++) {
        if (!Double.isNaN(values[position])) {
          widened.set(position, values[position]);
        }
      }
      return widened;
    }

    @Override
    public void set(int position, Object value) {
      if (position >= values.length) {
        int length = values.length;
        values = Arrays.copyOf(values, grown(position));
        Arrays.fill(values, length, values.length, Double.NaN);
      }
      values[position] = ((Number) value).doubleValue();
    }

    @Override
    public Column build(int[] order) {
      double[] ordered = new double[order.length];
      for (int i = 0; i < order.length; i++) {
        ordered[i] = order[i] < values.length ? values[order[i]] : Double.NaN;
      }
      return new Numbers(ordered);
    }
  }

  /** Collects anything. */
  final class ObjectsBuilder implements Builder {
    private @Nullable Object[] values = new Object[0];

    @Override
    public void set(int position, Object value) {
      if (position >= values.length) {
        values = Arrays.copyOf(values, grown(position));
      }
      values[position] = value;
    }

    @Override
    public Column build(int[] order) {
      @Nullable Object[] ordered = new Object[order.length];
      for (int i = 0; i < order.length; i++) {
        ordered[i] = order[i] < values.length ? values[order[i]] : null;
      }
      return new Objects(ordered);
    }
  }

  /** Collects sources, splitting the line off. */
  final class SourcesBuilder implements Builder {
    /** Only what reads back as it was is split off: no sign, no leading zero, no overflow. */
    private static final Pattern LINE = Pattern.compile("0|[1-9]\\d{0,8}");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private int[] file = new int[0];
    private int[] line = new int[0];

    @Override
    public void set(int position, Object value) {
      if (position >= file.length) {
        int length = file.length;
        file = Arrays.copyOf(file, grown(position));
        line = Arrays.copyOf(line, file.length);
        Arrays.fill(file, length, file.length, -1);
      }
      String source = value.toString();
      int colon = source.lastIndexOf(':');
      boolean split =
          colon >= 0 && LINE.matcher(source).region(colon + 1, source.length()).matches();
      file[position] = number(split ? source.substring(0, colon) : source);
      line[position] = split ? Integer.parseInt(source.substring(colon + 1)) : -1;
    }

    private int number(String name) {
      return numbers.computeIfAbsent(
          name,
          n -> {
            files.add(n);
            return files.size() - 1;
          });
    }

    @Override
    public Column build(int[] order) {
      int[] orderedFile = new int[order.length];
      int[] orderedLine = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        orderedFile[i] = order[i] < file.length ? file[order[i]] : -1;
        orderedLine[i] = order[i] < file.length ? line[order[i]] : -1;
      }
      return new Sources(List.copyOf(files), orderedFile, orderedLine);
    }
  }

  private static int grown(int position) {
    return Math.max(16, position + 1 + (position >> 1));
  }
}
