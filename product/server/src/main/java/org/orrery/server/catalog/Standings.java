package org.orrery.server.catalog;

/** Champion and challenger of a model, or null. */
record Standings(Integer champion, Integer challenger) {}
