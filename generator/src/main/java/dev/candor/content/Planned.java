package dev.candor.content;

import java.util.List;

/** A page that others refer to and nobody has written yet. */
public record Planned(String title, List<String> aliases) {

  static Planned read(Fields f) {
    return new Planned(
        f.text("title", "What it will be called."),
        f.texts("aliases", "Other titles it is referred to by."));
  }

  public Planned {
    aliases = List.copyOf(aliases);
  }
}
