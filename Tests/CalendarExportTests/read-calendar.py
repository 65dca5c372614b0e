"""Reads an iCalendar file as calendar programs do: one line for each event, its name and days.

usage: read-calendar.py FILE
"""

import sys

try:
    import icalendar
except ImportError:
    print("python3-icalendar is not installed, so no calendar program has read anything")
    sys.exit(77)

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    assert event["SUMMARY"] and event["DTSTAMP"].dt.tzinfo, event
    print(event["UID"], event["DTSTART"].dt.isoformat(), event["DTEND"].dt.isoformat())
