// SPDX-License-Identifier: Apache-2.0
/** How the message is delivered: call-ins, custom notifications and the notice a group has had. */
@NullMarked
package se.gvi.model.contact;

import org.jspecify.annotations.NullMarked;
