package dev.candor.content;

import java.util.Locale;

/** How the constants of an enum are written in content: {@code IN_PERSON} as {@code in-person}. */
public final class Words {

  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
