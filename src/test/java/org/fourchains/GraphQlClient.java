package org.fourchains;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks questions over HTTP as anybody outside would. */
public record GraphQlClient(int port) {

  /** The whole answer, errors included. */
  public DocumentContext ask(String question) {
    return ask(question, Map.of());
  }

  public DocumentContext ask(String question, Map<String, ?> variables) {
    String body =
        RestClient.create()
            .post()
            .uri(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .contentType(MediaType.APPLICATION_JSON)
            .body(
                JsonMapper.shared()
                    .writeValueAsString(Map.of("query", question, "variables", variables)))
            .exchange(
                (request, response) ->
                    new String(
                        response.getBody().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8));
    return JsonPath.parse(body);
  }
}
