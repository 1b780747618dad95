package org.fourchains.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What may happen to a file. */
enum Damage {
  FLIPPED {
    @Override
    void to(Path file, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
    }
  },
  TRUNCATED {
    @Override
    void to(Path file, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  },
  LOST {
    @Override
    void to(Path file, Random random) throws IOException {
      Files.delete(file);
    }
  };

  abstract void to(Path file, Random random) throws IOException;
}
