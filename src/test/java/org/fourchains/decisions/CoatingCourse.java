package org.fourchains.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.GraphQlClient;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;

/**
 * A process P that requires mix (weight 3) and dry (1), and a course c of 48 hours in a program g;
 * its unit u1 teaches mix, its unit u2 dry.
 */
record CoatingCourse(int port, Imports imports) {

  static final String QUESTION =
      "{ absorptions(process: \"Process:P\", program: \"Program:g\") { revision absorbedBy { id } "
          + "decisions { id verdict target { id } } "
          + "items { target { id } score decision { verdict reason decidedBy decided score scoreNow number } decisions { number } } } }";

  private static final String DECIDE =
      "mutation($input: DecisionInput!) { decide(input: $input) { revision decision { id verdict score revision counts } "
          + "supersedes { id counts } versions { id version hours since until change summary decision { id } } remarks { en zh } } }";

  void write(Path folder) throws IOException {
    Path files = Files.createDirectory(folder.resolve("in"));
    Map<String, String> texts =
        Map.of(
            "Process.csv", "key,name\nP,干法电极\n",
            "Standard.csv", "key,name\nS,拌料标准\n",
            "Skill.csv", "key,name\nmix,拌料\ndry,烘干\n",
            "Program.csv", "key,name\ng,材料\n",
            "Course.csv", "key,name,hours\nc,涂布,48\n",
            "Unit.csv", "key,name,hours,position\nu1,拌料实训,6,1\nu2,烘干实训,4,2\n",
            "Process-REQUIRES-Skill.csv", "from,to,weight\nP,mix,3\nP,dry,1\n",
            "Unit-TEACHES-Skill.csv", "from,to\nu1,mix\nu2,dry\n",
            "Unit-PART_OF-Course.csv", "from,to\nu1,c\nu2,c\n",
            "Course-PART_OF-Program.csv", "from,to\nc,g\n");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(files.resolve(text.getKey()), text.getValue());
    }
    // Without anybody who asks for it every score would be 0.
    Files.writeString(files.resolve("Enterprise.csv"), "key,name\nE,启衡\n");
    Files.writeString(files.resolve("Enterprise-USES-Process.csv"), "from,to\nE,P\n");
    read(files);
  }

  void read(Path files) {
    assertThat(
            imports.run(new ImportRequest(List.of(files), null, false), Progress.none()).rejects())
        .isEmpty();
  }

  DocumentContext ask(String question) {
    DocumentContext answer = new GraphQlClient(port).ask(question);
    assertThat(answer.<Map<String, Object>>read("$")).doesNotContainKey("errors");
    return answer;
  }

  static Map<String, Object> input(String verdict) {
    Map<String, Object> input = new HashMap<>();
    input.put("process", "Process:P");
    input.put("target", "Unit:u1");
    input.put("program", "Program:g");
    input.put("verdict", verdict);
    input.put("reason", "两家企业已在用");
    input.put("by", "教务处");
    return input;
  }

  DocumentContext tryTo(Map<String, Object> input) {
    return new GraphQlClient(port).ask(DECIDE, Map.of("input", input));
  }

  DocumentContext decide(String verdict, Object... more) {
    Map<String, Object> input = input(verdict);
    for (int i = 0; i < more.length; i += 2) {
      input.put(more[i].toString(), more[i + 1]);
    }
    DocumentContext answer = tryTo(input);
    assertThat(answer.<Map<String, Object>>read("$")).doesNotContainKey("errors");
    return answer;
  }

  int revision() {
    return ask("{ graph { revision } }").read("$.data.graph.revision");
  }

  DocumentContext accept() {
    return decide("ACCEPT", "way", "INSERT", "hours", 4, "note", "第 3 周起，拌料之后。");
  }
}
