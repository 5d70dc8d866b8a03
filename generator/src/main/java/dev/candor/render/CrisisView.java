package dev.candor.render;

import java.util.List;

/** A content note and the helplines for it. */
public record CrisisView(String note, List<SiteView.CountryHelp> helplines) {
  public CrisisView {
    helplines = List.copyOf(helplines);
  }
}
