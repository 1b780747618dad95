package org.fourchains.embedding;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Models from Maven artifacts, in this process; a native library that fails leaves none. */
final class ShippedModels implements TextModels {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);

  static final ShippedModels ALL =
      new ShippedModels(
          Map.of(
              Tongue.CHINESE,
              () ->
                  new LocalModel(
                      "bge-small-zh-v1.5-q",
                      // From the description of the model: it was trained with this before
                      // questions.
                      "为这个句子生成表示以用于检索相关文章：",
                      new BgeSmallZhV15QuantizedEmbeddingModel()),
              Tongue.ENGLISH,
              () ->
                  new LocalModel(
                      "all-minilm-l6-v2-q", "", new AllMiniLmL6V2QuantizedEmbeddingModel())));

  private final Map<Tongue, Supplier<TextModel>> loading;
  private final Map<Tongue, Optional<TextModel>> loaded = new EnumMap<>(Tongue.class);

  ShippedModels(Map<Tongue, Supplier<TextModel>> loading) {
    this.loading = loading;
  }

  @Override
  public synchronized Optional<TextModel> of(Tongue tongue) {
    // Not computeIfAbsent on purpose: a failure is remembered too, and told once.
    Optional<TextModel> model = loaded.get(tongue);
    if (model == null) {
      model = load(tongue);
      loaded.put(tongue, model);
    }
    return model;
  }

  private Optional<TextModel> load(Tongue tongue) {
    Supplier<TextModel> supplier = loading.get(tongue);
    if (supplier == null) {
      return Optional.empty();
    }
    stayOffline();
    try {
      return Optional.of(supplier.get());
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      LOG.warn(
          "The model for {} texts cannot be loaded, so they are found by their words alone: {}",
          tongue,
          cause(e).toString());
      return Optional.empty();
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null || cause == failure ? failure : cause(cause);
  }

  /**
   * The tokenizer's library reports its use to its makers and fetches what it lacks, unless told.
   */
  private static void stayOffline() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("RUST_FLAVOR", "cpu");
  }
}
