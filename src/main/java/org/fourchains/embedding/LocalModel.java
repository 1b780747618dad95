package org.fourchains.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;

/**
 * A model of langchain4j, which normalises its vectors and shares the texts among the cores.
 *
 * @param instruction stands before questions, as the model was trained; empty where it was not
 */
record LocalModel(String id, String instruction, EmbeddingModel model, int dimensions)
    implements TextModel {

  LocalModel(String id, String instruction, EmbeddingModel model) {
    // Asking for one vector loads what is native here, where a failure is caught.
    this(id, instruction, model, model.embed("model").content().dimension());
  }

  @Override
  public String asked(String question) {
    return instruction + question;
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<TextSegment> segments = texts.stream().map(LocalModel::shortened).toList();
    return model.embedAll(segments).content().stream().map(Embedding::vector).toList();
  }

  private static TextSegment shortened(String text) {
    String beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    // Half characters, which the native tokenizer would refuse, become question marks.
    String whole = new String(beginning.getBytes(UTF_8), UTF_8);
    return TextSegment.from(whole.trim().isEmpty() ? "." : whole);
  }
}
