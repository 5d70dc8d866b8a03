package dev.candor.content;

import dev.candor.diagnostic.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question, answered in a sentence or two and then explained. */
public record Faq(
    String question,
    String answer,
    String article,
    Optional<String> reviewer,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<Myth> myth)
    implements Content {

  static final ContentKind<Faq> KIND =
      ContentKind.of("faq", "faqs", Faq::read)
          .keys("question", "answer")
          .traits(KindTrait.FEEDS, KindTrait.RELATED, KindTrait.INDEXED, KindTrait.READING)
          .traits(KindTrait.CLAIMS, KindTrait.CITES, KindTrait.NEUTRAL_TITLE)
          .hub(
              KindHub.of("faqs", HubOrder.TITLE)
                  .by(HubGrouping.TOPIC)
                  .at(new KindHub.Home(50, HubOrder.NEWEST, false, faq -> faq.myth().isEmpty())))
          .hub(
              KindHub.of("misconceptions", HubOrder.TITLE)
                  .by(HubGrouping.TOPIC)
                  .only(faq -> faq.myth().isPresent())
                  .at(new KindHub.Home(30, HubOrder.NEWEST, true, KindHub.ALL)))
          .onTopics(30)
          .search(new KindSearch(30, 0.95, 9))
          .schemaOrg(KindSchemaOrg.of("FAQPage", KindSchemaOrg.Shape.QUESTION))
          .build();

  private static Faq read(Fields f) {
    return new Faq(
        f.text("question", "The question, as a reader would ask it."),
        f.text("answer", "The answer, in one or two plain sentences."),
        f.id("article", "The article it belongs to.", "article"),
        Optional.of(f.id("reviewer", "Who reviewed it.", "person")),
        f.dateUnlessDraft("published", "The day it was first published."),
        f.optionalDate("updated", "The day of the last change that matters to readers."),
        f.object("myth", "The misconception it corrects.", Myth::read));
  }

  /** What is shown next to the misconception: the fact or, without one, the page's answer. */
  @Override
  public String fact() {
    return myth.flatMap(Myth::fact).orElse(answer);
  }

  @Override
  public String title() {
    return question;
  }

  @Override
  public String summary() {
    return answer;
  }

  @Override
  public Optional<String> partOf() {
    return Optional.of(Article.KIND.folder() + "/" + article);
  }

  @Override
  public List<String> meaning() {
    List<String> parts = new ArrayList<>();
    parts.add(question);
    parts.add(answer);
    parts.add(myth.map(Myth::statement).orElse(""));
    parts.add(myth.map(m -> Words.of(m.evidence())).orElse(""));
    myth.flatMap(Myth::fact).ifPresent(parts::add);
    return parts;
  }

  @Override
  public void examine(Page page, Findings findings) {
    Authorship.examine(page, findings);
  }
}
