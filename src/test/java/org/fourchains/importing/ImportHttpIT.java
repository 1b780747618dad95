package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.fourchains.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

@TestFiles
class ImportHttpIT {

  @LocalServerPort int port;
  RestClient http;

  @BeforeEach
  void client() {
    http =
        RestClient.builder()
            .baseUrl("http://127.0.0.1:" + port)
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();
  }

  private static ByteArrayResource file(String name, String text) {
    return new ByteArrayResource(text.getBytes()) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }

  private ResponseEntity<JsonNode> post(MultiValueMap<String, Object> parts) {
    return http.post()
        .uri("/api/imports")
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(parts)
        .retrieve()
        .toEntity(JsonNode.class);
  }

  private ResponseEntity<JsonNode> get(String uri) {
    return http.get().uri(uri).retrieve().toEntity(JsonNode.class);
  }

  private JsonNode done(ResponseEntity<JsonNode> accepted) throws InterruptedException {
    assertThat(accepted.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
    String location = String.valueOf(accepted.getHeaders().getLocation());
    assertThat(location).isEqualTo("/api/imports/" + accepted.getBody().get("id").asString());
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      JsonNode job = get(location).getBody();
      if (!job.get("state").asString().matches("WAITING|RUNNING")) {
        return job;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the import does not end");
  }

  private static MultiValueMap<String, Object> skills() {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("files", file("../up/Skill.csv", "key,name\nA,焊接\n,b\n"));
    parts.add("files", file("Skill-BROADER-Skill.csv", "from,to\nA,A\n"));
    return parts;
  }

  @Test
  void filesAreImportedInTheBackgroundAndTheReportIsAsPromised() throws Exception {
    JsonNode job = done(post(skills()));
    assertThat(job.get("state").asString()).isEqualTo("DONE");
    assertThat(job.get("done").asLong()).isEqualTo(3).isEqualTo(job.get("total").asLong());
    assertThat(job.has("error")).isFalse();
    JsonNode report = job.get("report");
    assertThat(report.propertyNames()).containsExactly("files", "rejects", "revision");
    assertThat(report.get("files").get(0).toString())
        .isEqualTo(
            "{\"file\":\"Skill.csv\",\"kind\":\"Skill\",\"read\":2,\"written\":1,\"unchanged\":0,\"rejected\":1}");
    assertThat(report.get("rejects").get(0).toString())
        .isEqualTo(
            "{\"file\":\"Skill.csv\",\"line\":3,\"column\":\"key\",\"reason\":\"the key is missing\",\"value\":\"\"}");
    assertThat(report.get("rejects").size()).isEqualTo(2);
  }

  @Test
  void aDryRunSaysWhatWouldHappen() throws Exception {
    MultiValueMap<String, Object> parts = skills();
    parts.add("dryRun", "true");
    assertThat(done(post(parts)).at("/report/files/0/written").asLong()).isEqualTo(1);
    assertThat(done(post(skills())).at("/report/files/0/written").asLong()).isEqualTo(1);
  }

  @Test
  void aMappingSaysWhatTheColumnsMean() throws Exception {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("files", file("s.csv", "id;title\nA;焊接\n"));
    parts.add(
        "mapping",
        file("m.yaml", "files: { s.csv: { node: Skill, key: id, properties: { name: title } } }"));
    assertThat(done(post(parts)).at("/report/files/0/written").asLong()).isEqualTo(1);
  }

  @Test
  void anUnknownImportIsNotFound() {
    for (String id : new String[] {"none", "6f1ab3a0-0000-4000-8000-000000000000"}) {
      var answer = get("/api/imports/" + id);
      assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(answer.getHeaders().getContentType())
          .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
      assertThat(answer.getBody().get("detail").asString()).isEqualTo("There is no import " + id);
    }
  }

  @Test
  void whatCannotBeMeantIsABadRequest() {
    MultiValueMap<String, Object> parts = skills();
    parts.add("mapping", file("m.yaml", "files: { Skill.csv: { key: id } }"));
    isBad(parts, "an entry names either a node or a relation");
    MultiValueMap<String, Object> twice = skills();
    twice.add("files", file("Skill.csv", "key,name\n"));
    isBad(twice, "Two files are called Skill.csv");
    MultiValueMap<String, Object> none = new LinkedMultiValueMap<>(Map.of());
    none.add("dryRun", "true");
    isBad(none, "files");
    MultiValueMap<String, Object> perhaps = skills();
    perhaps.add("dryRun", "perhaps");
    isBad(perhaps, "dryRun");
  }

  private void isBad(MultiValueMap<String, Object> parts, String detail) {
    var answer = post(parts);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getBody().get("detail").asString()).contains(detail);
  }
}
