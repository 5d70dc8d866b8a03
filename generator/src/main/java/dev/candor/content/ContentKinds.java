package dev.candor.content;

import java.util.List;

/** The kinds of page that every site has, in the order readers see them. */
public final class ContentKinds {

  public static final List<ContentKind<?>> BUILT_IN =
      List.of(
          Article.KIND,
          Vignette.KIND,
          Faq.KIND,
          Term.KIND,
          Topic.KIND,
          Person.KIND,
          ListingContent.KIND,
          StandingPage.KIND);

  private ContentKinds() {}
}
