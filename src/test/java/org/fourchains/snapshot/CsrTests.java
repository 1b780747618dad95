package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsrTests {

  @Test
  void everyPositionIsInTheRowOfItsKeyAndRowsWithoutKeysAreEmpty() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int[] keys = random.ints(random.nextInt(60), 5, 5 + random.nextInt(1, 40)).sorted().toArray();
      Csr csr = Csr.ofSorted(keys, keys.clone());
      for (int position = 0; position < keys.length; position++) {
        assertThat(csr.rowOf(position)).as("seed %d", seed).isEqualTo(keys[position]);
      }
      for (int node = 0; node < 50; node++) {
        int key = node;
        assertThat(csr.to(node) - csr.from(node))
            .as("node %d, seed %d", node, seed)
            .isEqualTo((int) Arrays.stream(keys).filter(k -> k == key).count());
      }
    }
  }

  @Test
  void theSortIsByKeyAndLeavesEqualKeysAsTheyWere() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int[] keys = random.ints(random.nextInt(60), 3, 12).toArray();
      int[] order = IntStream.range(0, keys.length).toArray();
      int[] expected =
          IntStream.of(order)
              .boxed()
              .sorted(java.util.Comparator.comparing(i -> keys[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      assertThat(Csr.sort(keys, order)).as("seed %d", seed).containsExactly(expected);
    }
  }
}
