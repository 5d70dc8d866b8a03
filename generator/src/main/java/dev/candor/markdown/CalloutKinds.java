package dev.candor.markdown;

import java.util.List;

/** The words that make a quote a callout: {@code [!NOTE]}. */
public final class CalloutKinds {

  public static final List<String> ALL =
      List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "EMERGENCY", "SOON", "ROUTINE");

  private CalloutKinds() {}
}
