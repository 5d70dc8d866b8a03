package dev.candor.engine;

import dev.candor.content.Content;
import dev.candor.content.ContentKind;
import dev.candor.content.Fields;
import dev.candor.content.HubOrder;
import dev.candor.content.KindHub;
import dev.candor.content.KindSchemaOrg;
import dev.candor.content.KindSearch;
import dev.candor.content.KindTrait;
import java.time.LocalDate;
import java.util.Optional;

/** A kind of page for tests: the one file for its fields and its traits. */
record ToyKind(String title, String summary, int players, Optional<LocalDate> published)
    implements Content {

  static final ContentKind<ToyKind> KIND =
      ContentKind.of("toy", "toys", ToyKind::read)
          .traits(KindTrait.FEEDS, KindTrait.RELATED, KindTrait.INDEXED, KindTrait.READING)
          .hub(KindHub.of("toys", HubOrder.TITLE))
          .onTopics(5)
          .search(new KindSearch(15, 1, KindSearch.USUAL_TITLE))
          .schemaOrg(KindSchemaOrg.text("Game"))
          .build();

  private static ToyKind read(Fields f) {
    return new ToyKind(
        f.text("title", "What the toy is called."),
        f.text("summary", "What it does."),
        f.optionalNumber("players", "How many can play.").orElse(1),
        Optional.of(f.date("published", "Since when it is there.")));
  }
}
