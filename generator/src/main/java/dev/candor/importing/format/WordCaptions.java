package dev.candor.importing.format;

/** Captions of a Word document: paragraphs of a style of their own, below an image. */
final class WordCaptions {

  private WordCaptions() {}

  /** Whether a style is Word's own for captions, in the languages that name it otherwise too. */
  static boolean isCaption(String style) {
    return style.matches("caption|beschriftung|l.?gende|descripci.?n");
  }

  /** Whether the last thing is an image and nothing else. */
  static boolean isAfterImage(StringBuilder html) {
    int image = html.lastIndexOf("<img ");
    return image >= 0 && html.substring(image).matches("<img [^>]*>(?:</p>\n|<br>)?");
  }

  /** Makes a figure of the image and its caption. */
  static void add(StringBuilder html, CharSequence caption) {
    int image = html.lastIndexOf("<img ");
    String only = html.substring(image).replaceFirst("(?:</p>\n|<br>)$", "");
    boolean block = image >= 3 && html.substring(image - 3, image).equals("<p>");
    html.setLength(block ? image - 3 : image);
    html.append("<figure>").append(only).append("<figcaption>").append(caption);
    html.append("</figcaption></figure>\n");
  }
}
