package dev.candor.content;

import java.util.List;

/** A page that others refer to and that isn't written yet. */
public record Planned(String title, List<String> aliases) {

  static Planned read(Fields f) {
    return new Planned(
        f.text("title", "The title it will have."),
        f.texts("aliases", "Other titles that references use."));
  }

  public Planned {
    aliases = List.copyOf(aliases);
  }
}
