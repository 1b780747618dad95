package org.fourchains.embedding;

import java.util.Collection;
import java.util.Map;

/** Keeps vectors by keys, so that none is computed twice. */
interface VectorStore {

  /** Those of the vectors that are kept, by key. */
  Map<String, byte[]> find(Collection<String> keys);

  /** What is kept already stays as it is. */
  void keep(Map<String, byte[]> vectors);

  /** Keeps nothing. */
  VectorStore NONE =
      new VectorStore() {
        @Override
        public Map<String, byte[]> find(Collection<String> keys) {
          return Map.of();
        }

        @Override
        public void keep(Map<String, byte[]> vectors) {}
      };
}
