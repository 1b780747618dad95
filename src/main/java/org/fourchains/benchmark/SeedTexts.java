package org.fourchains.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Vocabulary;
import org.springframework.core.io.ClassPathResource;

/**
 * What the seed that the program carries says: real words to make documents of, and questions.
 *
 * @param names of what is no person
 * @param concepts names of concepts, which are what is asked for in a word or two
 * @param clauses of all descriptions but those of needs, each once
 * @param needs descriptions of problems: what is asked for in a paragraph
 * @param english descriptions
 */
record SeedTexts(
    List<String> names,
    List<String> concepts,
    List<String> clauses,
    List<String> needs,
    List<String> english) {

  private static final Pattern BETWEEN = Pattern.compile("[，。；？！：,;?!:]|\\.(?= |$)");

  /** Shorter parts say nothing by themselves. */
  private static final int SHORTEST = 4;

  static SeedTexts read(Vocabulary vocabulary) throws IOException {
    Set<String> clauses = new LinkedHashSet<>();
    SeedTexts texts =
        new SeedTexts(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (NodeKind kind : vocabulary.kinds()) {
      ClassPathResource file = new ClassPathResource("graph-seed/" + kind.name() + ".csv");
      if (file.exists()) {
        texts.read(kind, file, clauses);
      }
    }
    texts.clauses.addAll(clauses);
    return texts;
  }

  private void read(NodeKind kind, ClassPathResource file, Set<String> parts) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        String told = row.findField("description").orElse("");
        if (kind.name().equals("Need")) {
          needs.add(told);
        } else {
          clauses(told).forEach(parts::add);
        }
        if (!kind.person()) {
          names.add(row.getField("name"));
        }
        if (kind.concept()) {
          concepts.add(row.getField("name"));
        }
        row.findField("descriptionEn").filter(text -> !text.isBlank()).ifPresent(english::add);
      }
    }
  }

  static Stream<String> clauses(String text) {
    return BETWEEN.splitAsStream(text).map(String::strip).filter(c -> c.length() >= SHORTEST);
  }
}
