package dev.candor.engine;

import dev.candor.content.Data;
import dev.candor.content.Language;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.editorial.Aids;
import dev.candor.editorial.Editor;
import dev.candor.parallel.Workers;
import java.util.ArrayList;
import java.util.List;

/** Holds a site in each of its languages to the editorial rules. */
final class EditorialReview {

  private EditorialReview() {}

  /** What the rules find in every language, and the grades of pages in the site's own. */
  static Editor.Judgement of(LinkedSources linked, Purpose purpose, Aids aids, Workers workers) {
    List<Language> others = linked.config().languages().others();
    Editor editor = new Editor(linked.site(), linked.data().without(others), workers, aids);
    Editor.Judgement main = purpose.runsEveryCheck() ? editor.judge() : editor.guard();
    List<Diagnostic> found = new ArrayList<>(main.found());
    for (int i = 0; i < linked.translations().size(); i++) {
      Data data = linked.data().in(others.get(i));
      Aids own = aids.in(others.get(i).code());
      Editor another = new Editor(linked.translations().get(i), data, workers, own);
      found.addAll((purpose.runsEveryCheck() ? another.judge() : another.guard()).found());
    }
    return new Editor.Judgement(found, main.grades());
  }
}
