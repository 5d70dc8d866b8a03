package dev.candor.importing.format;

import dev.candor.importing.html.SavedPage;
import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.model.PostBuilder;
import dev.candor.importing.model.Source;

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
    boolean later =
        Dates.moment(page.date()).map(moment -> moment.isAfter(context.now())).orElse(false);
    String unproven = page.address().isEmpty() ? "nothing in the file says that it was public" : "";
    post.withheld(draft ? "it is a draft" : later ? "it is scheduled for later" : unproven);
    if (!page.medium()) {
      source.host(OldAddresses.of(page.address()));
    }
    source.add(post.build());
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
