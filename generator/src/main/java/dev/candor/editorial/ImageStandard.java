package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Mark;
import dev.candor.markdown.TextBlock.Sort;
import java.util.List;

/** Every image is told to those who don't see it, and explained to those who do. */
final class ImageStandard implements EditorialRule {

  static final Rule ALT = Rule.error("image-alt", "Every image has alternative text.");
  static final Rule CAPTION = Rule.warning("image-caption", "Every image has a caption.");

  @Override
  public List<Rule> rules() {
    return List.of(ALT, CAPTION);
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    for (TextBlock passage : page.passages()) {
      for (Mark mark : passage.marks()) {
        if (mark.sort() != Sort.IMAGE || mark.target().isBlank()) {
          continue;
        }
        if (mark.text().isBlank()) {
          findings.add(
              ALT,
              mark.span(),
              "this image has no alternative text",
              "describe it between the brackets: ![two people on a bench](…)");
        }
        if (mark.title().isBlank()) {
          findings.add(
              CAPTION,
              mark.span(),
              "this image has no caption",
              "add it after the address: ![…](… \"What this shows\")");
        }
      }
    }
  }
}
