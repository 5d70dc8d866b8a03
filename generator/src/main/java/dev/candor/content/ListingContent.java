package dev.candor.content;

import java.util.Optional;

/**
 * An entry of the directory.
 *
 * @param facts the details of the directory entry
 */
public record ListingContent(Listing facts) implements Content {

  /** The settings of the directory determine its folder and its hub. */
  static final ContentKind<ListingContent> KIND =
      ContentKind.of("listing", DirectorySettings.USUAL_FOLDER, ListingContent::read)
          .called("Listing", "Listings")
          .alsoCalled("listings", DirectorySettings.SYNONYM)
          .keys("name", "summary")
          .role(KindRole.LISTING)
          .traits(KindTrait.NAMED)
          .hub(
              new KindHub(
                  "listings",
                  DirectorySettings.USUAL_FOLDER,
                  HubOrder.RANK,
                  HubGrouping.NONE,
                  KindHub.USUAL_SIZE,
                  KindHub.ALL,
                  Optional.empty()))
          .search(new KindSearch(70, 0.6, KindSearch.USUAL_TITLE))
          .schemaOrg(KindSchemaOrg.of("ProfilePage", KindSchemaOrg.Shape.PROFILE))
          .build();

  private static ListingContent read(Fields f) {
    return new ListingContent(Listing.read(f));
  }

  @Override
  public String title() {
    return facts.name();
  }

  @Override
  public String summary() {
    return facts.summary();
  }

  @Override
  public Optional<Listing> listing() {
    return Optional.of(facts);
  }

  @Override
  public boolean sample() {
    return facts.sample();
  }

  /** Entries that take new clients come first. */
  @Override
  public Rank rank() {
    return Rank.of(facts.accepting() ? 0 : 1);
  }
}
