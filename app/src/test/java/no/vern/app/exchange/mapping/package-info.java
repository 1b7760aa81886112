@org.jspecify.annotations.NullMarked
package no.vern.app.exchange.mapping;
