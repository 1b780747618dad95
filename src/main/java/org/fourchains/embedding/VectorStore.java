package org.fourchains.embedding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

/** Keeps vectors by keys, so that none is computed twice. */
interface VectorStore {

  /** Those of the vectors that are kept, by key. */
  Map<String, byte[]> find(Collection<String> keys);

  /** What is kept already stays as it is. */
  void keep(Map<String, byte[]> vectors);

  /**
   * Marks the vectors that are not used, takes the mark from those that are, and removes those that
   * have been marked for long and are not used.
   *
   * @param today the mark that is set
   * @param longAgo the latest mark of what may go
   * @return how many were removed
   */
  int sweep(Predicate<String> used, LocalDate today, LocalDate longAgo);

  /** Keeps nothing. */
  VectorStore NONE =
      new VectorStore() {
        @Override
        public Map<String, byte[]> find(Collection<String> keys) {
          return Map.of();
        }

        @Override
        public void keep(Map<String, byte[]> vectors) {}

        @Override
        public int sweep(Predicate<String> used, LocalDate today, LocalDate longAgo) {
          return 0;
        }
      };
}
