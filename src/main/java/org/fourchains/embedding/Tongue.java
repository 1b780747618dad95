package org.fourchains.embedding;

/** The language a text is written in, as far as a model for it goes. */
public enum Tongue {
  CHINESE,
  ENGLISH;

  /**
   * The least share of Chinese among the letters of a Chinese text. Low, since a Chinese character
   * says as much as several Latin letters, and since the Chinese model reads Latin words but the
   * English one no character.
   */
  private static final double CHINESE_SHARE = .15;

  /** Chinese from a share of .15 of the letters on, else English. */
  public static Tongue of(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long chinese = text.codePoints().filter(Tongue::isChinese).count();
    return chinese > 0 && chinese >= CHINESE_SHARE * letters ? CHINESE : ENGLISH;
  }

  private static boolean isChinese(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }
}
