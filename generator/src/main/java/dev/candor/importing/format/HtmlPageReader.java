package dev.candor.importing.format;

import dev.candor.importing.html.SavedPage;
import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.model.PostBuilder;
import dev.candor.importing.model.Source;
import java.time.OffsetDateTime;

/** Pages saved as HTML, of any site, and the pages of Medium's export. */
final class HtmlPageReader {

  private final Source source;
  private final ReadContext context;

  HtmlPageReader(Source source, ReadContext context) {
    this.source = source;
    this.context = context;
  }

  void read(String name, String html) {
    boolean account =
        name.matches(
            "(?:.*/)?(?:profile|claps|bookmarks|highlights|interests|ips|lists|sessions|twitter|users|blocks|partner-program|pubs)/.*");
    if (account || name.matches("(?:.*/)?(?:theme-.*|README)\\.html")) {
      source.leaveOut("pages about the account");
      return;
    }
    SavedPage page = SavedPage.of(html);
    String file = name.substring(name.lastIndexOf('/') + 1);
    boolean draft = page.medium() && file.startsWith("draft_");
    if (page.medium() && !draft && page.paragraphs() < 3) {
      source.leaveOut("responses to posts of others");
      return;
    }
    String path = page.address().isEmpty() ? "" : OldAddresses.path(page.address());
    // Some sites name their home page as the address of every page.
    boolean own = !path.isEmpty() && !path.equals("/");
    PostBuilder post = new PostBuilder(name, 1).id(own ? page.address() : name);
    post.title(Entities.title(page.title())).body(page.body()).author(page.author());
    post.slug(slug(file, page.medium())).path(path.equals("/") ? "" : path);
    post.published(Dates.own(page.date())).summary(page.summary());
    page.labels().forEach(post::label);
    post.withheld(draft ? "it is a draft" : withheld(page));
    source.leaveOut("parts around the text of saved pages", page.around());
    String host = OldAddresses.of(page.address());
    if (page.medium()) {
      source.sharedHost(host);
    } else {
      source.host(host);
    }
    source.add(post.build());
  }

  private String withheld(SavedPage page) {
    OffsetDateTime now = context.now().atZoneSameInstant(context.zone()).toOffsetDateTime();
    boolean later =
        Dates.moment(page.date())
            .map(moment -> moment.isAfter(now))
            .or(() -> Dates.day(page.date()).map(day -> day.isAfter(now.toLocalDate())))
            .orElse(false);
    if (page.address().isEmpty()) {
      return "nothing in the file says that it was public";
    } else if (OldAddresses.query(page.address()).contains("preview=")) {
      return "its address is that of a preview";
    }
    return later ? "it is scheduled for later" : page.withheld();
  }

  /** Medium's names begin with a date and end with a number. */
  private static String slug(String file, boolean medium) {
    String stem = file.replaceFirst("\\.html?$", "");
    return medium
        ? stem.replaceFirst("^(?:draft|\\d{4}-\\d\\d-\\d\\d)_", "")
            .replaceFirst("-+[0-9a-f]{8,12}$", "")
        : stem.equals("index") ? "" : stem;
  }
}
