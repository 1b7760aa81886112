package no.vern.risk;

/**
 * Names a matrix in one version.
 *
 * @param matrix its id
 * @param version counts from 1
 */
public record MatrixEdition(String matrix, int version) {}
