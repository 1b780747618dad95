package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class UploadsTests {

  private static MultipartFile file(String name) {
    return new MockMultipartFile("files", name, "text/csv", "key,name\n".getBytes());
  }

  @ParameterizedTest
  @CsvSource({"Skill.csv, Skill.csv", "../../etc/passwd, passwd", "C:\\data\\Skill.csv, Skill.csv"})
  void aNameIsReducedToItsLastPart(String sent, String kept) {
    Uploads uploads = Uploads.keep(List.of(file(sent)), null);
    try {
      Path only = uploads.files().getFirst();
      assertThat(only.getFileName()).hasToString(kept);
      assertThat(only.normalize().startsWith(uploads.folder())).isTrue();
    } finally {
      Uploads.remove(uploads.folder());
    }
    assertThat(uploads.folder()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/..", "a/", "x\ny"})
  void aNameThatIsNoneIsRefused(String sent) {
    assertThatThrownBy(() -> Uploads.keep(List.of(file(sent)), null))
        .isInstanceOf(ImportRefused.class);
  }

  @Test
  void twoFilesOfOneNameAreRefusedAndNothingStaysBehind() throws Exception {
    long before = folders();
    assertThatThrownBy(() -> Uploads.keep(List.of(file("a/x.csv"), file("b/x.csv")), null))
        .isInstanceOf(ImportRefused.class)
        .hasMessage("Two files are called x.csv");
    assertThat(folders()).isEqualTo(before);
  }

  private static long folders() throws Exception {
    try (var list = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return list.filter(p -> p.getFileName().toString().startsWith("fourchains-import")).count();
    }
  }
}
