package dev.candor.importing.listing;

import dev.candor.importing.Ledger;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What imports know the person of a page by. */
public final class ListingKeys {

  private ListingKeys() {}

  /**
   * The keys of a page, from its licences and from earlier imports.
   *
   * @param path the page's file, below the content folder
   */
  public static List<String> of(SourceFile page, String path, Ledger ledger) {
    List<String> keys = new ArrayList<>(RowKeys.sure(DraftReader.read(page), ""));
    ledger.sources(path).stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    return keys;
  }
}
