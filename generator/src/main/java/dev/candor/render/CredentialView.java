package dev.candor.render;

import java.util.Optional;

/** A title, who awarded it, and when it was checked. */
public record CredentialView(String title, String issuer, Optional<Day> checked) {}
