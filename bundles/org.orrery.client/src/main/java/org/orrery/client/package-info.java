/** REST and event-stream client of the server. */
package org.orrery.client;
