"""The SQL that reads what offer.db holds, by name. Only `catalogue` runs it."""

from __future__ import annotations

from collections.abc import Mapping

QUERIES: Mapping[str, str] = {
    "release": """
        SELECT version, council, title, built_at, review_by, accountable_role, languages, draft
        FROM release""",
    "areas": "SELECT id, kind, name, summary, icon FROM area ORDER BY position",
    "area": "SELECT id, kind, name, summary, icon FROM area WHERE id = ?",
    "arrangements": "SELECT id, name, legal_name, description FROM arrangement ORDER BY position",
    "arrangement": "SELECT id, name, legal_name, description FROM arrangement WHERE id = ?",
    "glossary": "SELECT id, term, meaning, also, source FROM glossary_term ORDER BY term COLLATE NOCASE, id",
    "synonyms": "SELECT word, means FROM synonym ORDER BY word, means",
    "needs": """
        SELECT need.id, need.phrase, need_service.service_id
        FROM need JOIN need_service ON need_service.need_id = need.id
        ORDER BY need.position, need_service.position""",
    "leaflets": """
        SELECT leaflet.id, leaflet.area_id, leaflet.arrangement_id, leaflet.cover, leaflet.intro,
            leaflet_service.service_id
        FROM leaflet JOIN leaflet_service ON leaflet_service.leaflet_id = leaflet.id
        ORDER BY leaflet.position, leaflet_service.position""",
    "sheet_templates": """
        SELECT sheet_template.id, sheet_template.name, sheet_template.arrangement_id,
            sheet_template_service.service_id
        FROM sheet_template
        JOIN sheet_template_service ON sheet_template_service.sheet_template_id = sheet_template.id
        ORDER BY sheet_template.position, sheet_template_service.position""",
    "ids_in": "SELECT service_id AS id FROM service_in_area WHERE area_id = ? ORDER BY position",
    "summaries": """
        SELECT wanted.key, service.id, service.name, service.summary, every.area_id
        FROM json_each(?) AS wanted
        JOIN service ON service.id = wanted.value
        JOIN service_in_area AS every ON every.service_id = service.id
        ORDER BY wanted.key, every.rank""",
    "services": """
        SELECT service.id, service.name, organization.name AS organization, service.summary,
            service.description, service.easy_words, service.minimum_age, service.maximum_age,
            service.eligibility_description, service.application_process, service.what_to_say,
            service.what_happens_next, service.fees_description, service.url, service.url_words,
            service.keywords, service.source, service.assured_date, service.review_by
        FROM service JOIN organization ON organization.id = service.organization_id
        WHERE service.id IN (SELECT value FROM json_each(?))""",
    "service_areas": """
        SELECT service_id, area_id FROM service_in_area
        WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY service_id, rank""",
    "service_entitlements": """
        SELECT entitlement.service_id, entitlement.arrangement_id, entitlement.level, entitlement.sentence,
            entitlement.source, entitlement.checked, entitlement.inherited
        FROM entitlement JOIN arrangement ON arrangement.id = entitlement.arrangement_id
        WHERE entitlement.service_id IN (SELECT value FROM json_each(?))
        ORDER BY entitlement.service_id, arrangement.position""",
    "service_phones": """
        SELECT service_id, number, name, type, hours, hours_note, contact_status, source FROM phone
        WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY service_id, id""",
    "service_locations": """
        SELECT here.service_id, location.id, location.name, location.address
        FROM service_at_location AS here JOIN location ON location.id = here.location_id
        WHERE here.service_id IN (SELECT value FROM json_each(?))
        ORDER BY here.service_id, here.position""",
    "service_schedules": """
        SELECT service_id, location_id, description, freq, interval, dtstart, until, count, byday, bymonthday,
            opens_at, closes_at, valid_from, valid_to,
            (SELECT json_group_array(json_array(date, cancelled, reason))
             FROM schedule_exception WHERE schedule_id = schedule.id) AS exceptions
        FROM schedule
        WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY service_id, id""",
    "scheduled_ids": "SELECT DISTINCT service_id AS id FROM schedule ORDER BY service_id",
    "locations": "SELECT id, name, address FROM location ORDER BY id",
    "bank_holidays": "SELECT date, name FROM bank_holiday ORDER BY date",
    "offered": """
        SELECT wanted.key, service.id, service.name, service.summary,
            service.minimum_age, service.maximum_age, home.kind,
            entitlement.level, entitlement.sentence, entitlement.inherited,
            EXISTS (
                SELECT 1 FROM service_at_location AS there
                WHERE there.service_id = service.id AND there.location_id = ?
            ) AS here,
            (SELECT group_concat(area_id, ' ') FROM (
                SELECT area_id FROM service_in_area WHERE service_id = service.id ORDER BY rank
            )) AS areas
        FROM json_each(?) AS wanted
        JOIN service ON service.id = wanted.value
        JOIN service_in_area AS at_home ON at_home.service_id = service.id AND at_home.rank = 0
        JOIN area AS home ON home.id = at_home.area_id
        JOIN entitlement ON entitlement.service_id = service.id AND entitlement.arrangement_id = ?
        ORDER BY wanted.key""",
    "made_for": """
        SELECT entitlement.service_id AS id
        FROM entitlement
        JOIN service_in_area AS at_home ON at_home.service_id = entitlement.service_id AND at_home.rank = 0
        JOIN area ON area.id = at_home.area_id
        WHERE entitlement.arrangement_id = ? AND entitlement.inherited = 0
            AND entitlement.level IN ('right', 'assessed')
        ORDER BY at_home.position, area.position, entitlement.service_id
        LIMIT ?""",
    # From the index by age alone: to look into each service takes far longer.
    "for_age": """
        SELECT id, coalesce(maximum_age, ?) - coalesce(minimum_age, 0) AS years FROM service
        WHERE (minimum_age IS NOT NULL OR maximum_age IS NOT NULL)
            AND coalesce(minimum_age, 0) <= ? AND coalesce(maximum_age, ?) >= ? AND years <= ?
        ORDER BY years, id LIMIT ?""",
    # The weights of service_text's columns: service_id (not searched), name, keywords, needs, summary,
    # description, more. An offer from before minor 4 has fewer columns, and takes the first of them.
    "matches": """
        SELECT rowid, bm25(service_text, 0.0, 10.0, 8.0, 6.0, 4.0, 2.0, 1.0) AS relevance
        FROM service_text WHERE service_text MATCH ?""",
    "translated_matches": """
        SELECT service_id, bm25(translated_text, 0.0, 0.0, 10.0, 6.0, 4.0, 2.0) AS relevance
        FROM translated_text WHERE translated_text MATCH ? AND language = ? LIMIT ?""",
    "known_words": "SELECT text FROM word WHERE text IN (SELECT value FROM json_each(?))",
    "words_beginning": """
        SELECT text FROM word WHERE text > ? AND text < ? ORDER BY length(text), text LIMIT ?""",
    "words_like": """
        SELECT text FROM word WHERE id IN (
            SELECT rowid FROM word_trigram WHERE word_trigram MATCH ? ORDER BY rank LIMIT ?
        )
        UNION
        SELECT text FROM word WHERE sound = ? AND sound <> ''""",
    "unranked_matches": "SELECT rowid FROM service_text WHERE service_text MATCH ? LIMIT ?",
    "match_count": "SELECT count(*) FROM (SELECT 1 FROM service_text WHERE service_text MATCH ? LIMIT ?)",
    "service_numbers": "SELECT rowid, id FROM service",
    "unknown_services": "SELECT key FROM json_each(?) WHERE value NOT IN (SELECT id FROM service)",
    "translations": "SELECT language, kind, id, field, text, status, of FROM translation WHERE language = ?",
    "service_ids": "SELECT id FROM service ORDER BY id",
    "area_ids": "SELECT id FROM area ORDER BY position",
    "arrangement_ids": "SELECT id FROM arrangement ORDER BY position",
    "need_ids": "SELECT id FROM need ORDER BY position",
    "location_ids": "SELECT id FROM location ORDER BY id",
    "glossary_ids": "SELECT id FROM glossary_term ORDER BY id",
    "leaflet_ids": "SELECT id FROM leaflet ORDER BY position",
    "sheet_template_ids": "SELECT id FROM sheet_template ORDER BY position",
}
# The minor of the schema from which on there is what is asked for; in an older offer there are none of it.
SINCE: Mapping[str, int] = {
    "leaflets": 1,
    "sheet_templates": 1,
    "leaflet_ids": 1,
    "sheet_template_ids": 1,
    "service_schedules": 2,
    "scheduled_ids": 2,
    "bank_holidays": 2,
    "translations": 3,
    "translated_matches": 4,
    "known_words": 4,
    "words_like": 4,
    "words_beginning": 4,
}
