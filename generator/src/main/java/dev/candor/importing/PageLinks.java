package dev.candor.importing;

import dev.candor.importing.typing.Pages;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the text of one post may refer to, and what it referred to in vain. */
final class PageLinks implements Pages {

  private final OldSite old;
  private final PostImages images;
  private final String from;
  private final Set<String> planned = new TreeSet<>();
  private final Set<String> gone = new TreeSet<>();
  private final Set<String> dropped = new TreeSet<>();

  PageLinks(OldSite old, PostImages images, String from) {
    this.old = old;
    this.images = images;
    this.from = from;
  }

  @Override
  public Optional<Known> byTitle(String title) {
    return old.byTitle(title);
  }

  @Override
  public Optional<Known> byAddress(String href) {
    return old.byAddress(href).or(() -> old.byAddress(old.absolute(href, from)));
  }

  @Override
  public boolean isOld(String href) {
    return old.isOld(href);
  }

  @Override
  public String absolute(String href) {
    return old.absolute(href, from);
  }

  @Override
  public void plan(String title) {
    planned.add(title);
  }

  @Override
  public void gone(String href) {
    gone.add(href);
  }

  @Override
  public void dropped(String href) {
    dropped.add(href);
  }

  @Override
  public String alt(String src) {
    return images.alt(src);
  }

  @Override
  public String image(String src) {
    return images.path(src);
  }

  Set<String> planned() {
    return planned;
  }

  Set<String> droppedAddresses() {
    return dropped;
  }

  Set<String> goneAddresses() {
    return gone;
  }
}
