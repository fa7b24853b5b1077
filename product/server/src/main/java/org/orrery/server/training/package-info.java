/** Workers that check data, train, tune and package models. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.training;
