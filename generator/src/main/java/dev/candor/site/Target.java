package dev.candor.site;

import dev.candor.content.Content;
import dev.candor.content.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A page and where it is published: {@code /articles/first-session/}. */
public final class Target {

  private final Page page;
  private final String permalink;
  private final String key;
  private final List<String> names;
  private final long day;

  Target(Page page, String permalink) {
    this.page = page;
    this.permalink = permalink;
    this.key = page.kind().folder() + "/" + page.id();
    List<String> all = new ArrayList<>(3);
    all.add(NameIndex.normal(key));
    all.add(NameIndex.normal(page.id()));
    all.add(NameIndex.normal(page.title()));
    page.shared().aliases().forEach(alias -> all.add(NameIndex.normal(alias)));
    this.names = List.copyOf(all);
    Content content = page.content();
    this.day =
        content.updated().or(content::published).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  public Page page() {
    return page;
  }

  public String permalink() {
    return permalink;
  }

  public String title() {
    return page.title();
  }

  /** The day it last changed, counted from 1970; pages without one come long before all others. */
  public long day() {
    return day;
  }

  /** The page's name among all pages: {@code articles/first-session}. */
  public String key() {
    return key;
  }

  /** Its key, its id, its title and its aliases, as {@link NameIndex} compares them. */
  List<String> names() {
    return names;
  }

  /** By address: each address belongs to one page, so comparing it is enough and cheap. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Target that && that.permalink.equals(permalink);
  }

  @Override
  public int hashCode() {
    return permalink.hashCode();
  }

  @Override
  public String toString() {
    return permalink;
  }
}
