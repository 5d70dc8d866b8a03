package dev.candor.content;

import java.util.List;

/** A word the reader may not know, and its meaning in one line. */
public record Term(String title, String definition, List<String> see) implements Content {

  static final ContentKind<Term> KIND =
      ContentKind.of("term", "glossary", Term::read)
          .keys("title", "definition")
          .role(KindRole.TERM)
          .traits(KindTrait.INDEXED, KindTrait.LINKED_TO, KindTrait.CLAIMS)
          .hub(KindHub.of("glossary", HubOrder.TITLE).by(HubGrouping.LETTER))
          .onTopics(40)
          .search(new KindSearch(50, 1, KindSearch.USUAL_TITLE))
          .schemaOrg(KindSchemaOrg.of("DefinedTerm", KindSchemaOrg.Shape.TERM))
          .build();

  private static Term read(Fields f) {
    return new Term(
        f.text("title", "The word, as it appears within a sentence."),
        f.text("definition", "What it means, in one line."),
        f.ids("see", "Related terms.", "term"));
  }

  public Term {
    see = List.copyOf(see);
  }

  @Override
  public String summary() {
    return definition;
  }
}
