package org.fourchains.vocabulary;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The form of a vocabulary's data file. */
record VocabularyFile(
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Chain> chains,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Property> nodeProperties,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Property> relationProperties,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<KindEntry> kinds,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<RelationEntry> relations) {

  record KindEntry(
      String name,
      String chain,
      String zh,
      String en,
      boolean person,
      boolean concept,
      boolean document,
      boolean work,
      @org.jspecify.annotations.Nullable Boolean searched,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Property> properties) {}

  record RelationEntry(
      String name,
      String zh,
      String en,
      @org.jspecify.annotations.Nullable Double weight,
      @org.jspecify.annotations.Nullable Boolean evidence,
      boolean loops,
      @org.jspecify.annotations.Nullable Boolean cycles,
      List<RelationKind.Ends> ends,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Property> properties,
      RelationKind.Sentence sentence) {}

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static VocabularyFile read(Resource resource) {
    try (InputStream in = resource.getInputStream()) {
      return YAML.readValue(in, VocabularyFile.class);
    } catch (IOException | JacksonException e) {
      throw new IllegalStateException(
          "The vocabulary " + resource.getDescription() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
