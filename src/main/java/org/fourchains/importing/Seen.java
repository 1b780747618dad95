package org.fourchains.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.PropertyType;

/**
 * The facts accepted so far in an import. Of their values only 64-bit hashes are kept: about 200
 * bytes a fact, whatever its texts are long, so that a million of them fits a small heap.
 */
final class Seen {

  /** What a fact is to those seen. */
  sealed interface Meeting {

    /** The first word about it, or one that adds to what was said. */
    record News() implements Meeting {}

    /** Said before. */
    record Repetition() implements Meeting {}

    /**
     * @param first where it was said otherwise
     */
    record Contradiction(String property, String first) implements Meeting {}
  }

  /** A relation is known by its kind and ends. */
  record RelationId(String kind, String from, String to) {}

  private static final Meeting NEWS = new Meeting.News();
  private static final Meeting REPETITION = new Meeting.Repetition();

  /** By id: where it was first said, which properties are known (as bits), and their hashes. */
  private final Map<Object, long[]> facts = new HashMap<>();

  private final Set<String> inRecord = new HashSet<>();
  private final List<String> files = new ArrayList<>();

  /** Of the nodes accepted in this import and those once found in the record. */
  boolean knows(String nodeId) {
    return facts.containsKey(nodeId) || inRecord.contains(nodeId);
  }

  void foundInRecord(Set<String> nodeIds) {
    inRecord.addAll(nodeIds);
  }

  /** The file from which the next facts are. */
  void begin(String file) {
    files.add(file);
  }

  /**
   * Takes note of a fact, unless it contradicts.
   *
   * @param properties all that its kind may have, at most 62
   */
  Meeting meet(Object id, long line, List<Property> properties, Map<String, Object> values) {
    long[] said = fingerprint(line, properties, values);
    long[] known = facts.putIfAbsent(id, said);
    if (known == null) {
      return NEWS;
    }
    for (int bit = 0, i = 2, j = 2; bit < properties.size(); bit++) {
      boolean inKnown = (known[1] >> bit & 1) == 1;
      boolean inSaid = (said[1] >> bit & 1) == 1;
      if (inKnown && inSaid && known[i] != said[j]) {
        return new Meeting.Contradiction(properties.get(bit).name(), place(known[0]));
      }
      i += inKnown ? 1 : 0;
      j += inSaid ? 1 : 0;
    }
    if ((said[1] & ~known[1]) == 0) {
      return REPETITION;
    }
    facts.put(id, joined(known, said));
    return NEWS;
  }

  private long[] fingerprint(long line, List<Property> properties, Map<String, Object> values) {
    long[] said = new long[2 + values.size()];
    said[0] = (long) (files.size() - 1) << 40 | line;
    int count = 2;
    for (int bit = 0; bit < properties.size(); bit++) {
      String name = properties.get(bit).name();
      Object value = values.get(name);
      if (value != null && !name.equals(Values.SOURCE)) {
        said[1] |= 1L << bit;
        said[count++] = hash(PropertyType.format(value));
      }
    }
    return java.util.Arrays.copyOf(said, count);
  }

  private static long hash(String text) {
    return MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8))[0];
  }

  private static long[] joined(long[] known, long[] said) {
    long[] all = new long[2 + Long.bitCount(known[1] | said[1])];
    all[0] = known[0];
    all[1] = known[1] | said[1];
    for (int bit = 0, i = 2, j = 2, k = 2; bit < Long.SIZE; bit++) {
      boolean inKnown = (known[1] >> bit & 1) == 1;
      boolean inSaid = (said[1] >> bit & 1) == 1;
      if (inKnown || inSaid) {
        all[k++] = inKnown ? known[i] : said[j];
      }
      i += inKnown ? 1 : 0;
      j += inSaid ? 1 : 0;
    }
    return all;
  }

  private String place(long packed) {
    return files.get((int) (packed >> 40)) + ":" + (packed & (1L << 40) - 1);
  }
}
