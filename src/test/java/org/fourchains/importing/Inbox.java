package org.fourchains.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.springframework.core.io.ClassPathResource;

/** A folder of files to import into memory, for tests. */
class Inbox {

  static final Vocabulary VOCABULARY =
      VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));

  final Path folder;
  final MemoryLedger ledger = new MemoryLedger();

  Inbox(Path folder) {
    this.folder = folder;
  }

  Inbox put(String name, String... lines) {
    return put(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
  }

  Inbox put(String name, Charset charset, String text) {
    return put(name, text.getBytes(charset));
  }

  Inbox put(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports by the names of the files. */
  ImportReport run() {
    return run(new ImportRequest(List.of(folder), null, false));
  }

  /** Imports with a mapping, which stands in a folder of its own. */
  ImportReport run(String... mapping) {
    try {
      Path file = Files.createTempFile("mapping", ".yaml");
      file.toFile().deleteOnExit();
      Files.writeString(file, String.join("\n", mapping));
      return run(new ImportRequest(List.of(folder), file, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport run(ImportRequest request) {
    ImportRun run = new ImportRun(Plan.of(request), VOCABULARY, ledger, Progress.none());
    run.run();
    return run.report(0);
  }

  Map<String, Object> fact(String id) {
    Map<String, Object> fact = ledger.facts.get(id);
    if (fact == null) {
      throw new AssertionError("there is no " + id + " among " + ledger.facts.keySet());
    }
    return fact;
  }

  /** The ids of all facts, in the order they were written. */
  List<String> ids() {
    return List.copyOf(ledger.facts.keySet());
  }
}
