package dev.candor.importing.format;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What readers need to know about the site: its zone and the moment. */
public record ReadContext(ZoneId zone, OffsetDateTime now) {}
