package org.fourchains.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTests {

  @Test
  void charactersXmlHasNoPlaceForAreDroppedAndNoOthers() {
    assertThat(Xml.clean("a\u0000b\u0008\u001F\uFFFE\uFFFF\uD83Dc")).isEqualTo("abc");
    assertThat(Xml.clean("\t\n\r 焊\uD83D\uDE00<&>\"")).isEqualTo("\t\n\r 焊\uD83D\uDE00<&>\"");
  }
}
