package dev.candor.importing;

import java.util.Optional;

/** Gets images from where the old site has them. */
public interface OnlineImages {

  /** Gets none. */
  OnlineImages NONE = address -> new Answer(Optional.empty(), "");

  /**
   * What came of asking for an image.
   *
   * @param bytes the image, in a form that a page can show
   * @param reason why there is none, as part of a sentence; empty if it was not asked for
   */
  record Answer(Optional<byte[]> bytes, String reason) {}

  Answer get(String address);
}
