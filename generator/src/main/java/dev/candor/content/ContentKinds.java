package dev.candor.content;

import java.util.List;
import java.util.Optional;

/** The kinds of page there are, in the order that a reader meets them. */
public final class ContentKinds {

  public static final List<ContentKind<?>> ALL =
      List.of(
          Article.KIND,
          Vignette.KIND,
          Faq.KIND,
          Term.KIND,
          Topic.KIND,
          Person.KIND,
          Therapist.KIND,
          StandingPage.KIND);

  private ContentKinds() {}

  public static Optional<ContentKind<?>> ofFolder(String folder) {
    for (ContentKind<?> kind : ALL) {
      if (kind.folder().equals(folder)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
