PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "study_study" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(60) NOT NULL UNIQUE, "title" varchar(300) NOT NULL, "question" text NOT NULL, "unit_one" varchar(60) NOT NULL, "unit_many" varchar(60) NOT NULL, "is_invented" bool NOT NULL, "created_at" datetime NOT NULL, "archived_at" datetime NULL, "deleted_at" datetime NULL);
CREATE TABLE "study_account" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "email" varchar(254) NOT NULL UNIQUE, "name" varchar(200) NOT NULL);
CREATE TABLE "study_account_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_account_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_upload" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "purpose" varchar(60) NOT NULL, "name" varchar(255) NOT NULL, "file" varchar(300) NOT NULL, "sha256" varchar(64) NOT NULL, "n_bytes" bigint NOT NULL, "uploaded_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_membership" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(20) NOT NULL, "joined_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_role_in_a_study" UNIQUE ("study_id", "account_id"));
CREATE TABLE "study_event" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "verb" varchar(80) NOT NULL, "subject_kind" varchar(60) NOT NULL, "subject_id" bigint NULL, "before" text NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "after" text NULL CHECK ((JSON_VALID("after") OR "after" IS NULL)), "actor_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "layer" bigint NULL, "within_id" bigint NULL REFERENCES "study_event" ("id") DEFERRABLE INITIALLY DEFERRED, "undoes_id" bigint NULL REFERENCES "study_event" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
CREATE TABLE "library_mark" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verdict" varchar(10) NOT NULL, "saved_at" datetime NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_mark_a_paper" UNIQUE ("paper_id", "account_id"));
CREATE TABLE "library_institution" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "resolver_base" varchar(500) NOT NULL, "proxy_prefix" varchar(500) NOT NULL, "study_id" bigint NOT NULL UNIQUE REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "contact_email" varchar(254) NOT NULL, "libkey_library" varchar(60) NOT NULL, "openathens_organisation" varchar(200) NOT NULL);
CREATE TABLE "library_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "written_at" datetime NOT NULL, "withdrawn_at" datetime NULL, "account_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_interest_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "interest_id" bigint NOT NULL REFERENCES "library_interest" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_label_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label_id" bigint NOT NULL REFERENCES "library_label" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_learningcycle_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "learningcycle_id" bigint NOT NULL REFERENCES "library_learningcycle" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_merge" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "gone" text NOT NULL CHECK ((JSON_VALID("gone") OR "gone" IS NULL)), "before" text NOT NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "reasons" text NOT NULL CHECK ((JSON_VALID("reasons") OR "reasons" IS NULL)), "score" real NOT NULL, "merged_at" datetime NOT NULL, "undone_at" datetime NULL, "kept_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_opening" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_review" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "question" text NOT NULL, "reasons" text NOT NULL CHECK ((JSON_VALID("reasons") OR "reasons" IS NULL)), "n_screeners" smallint unsigned NOT NULL CHECK ("n_screeners" >= 0), "stopping_rule" text NOT NULL CHECK ((JSON_VALID("stopping_rule") OR "stopping_rule" IS NULL)), "seed" bigint NOT NULL, "flow" text NOT NULL CHECK ((JSON_VALID("flow") OR "flow" IS NULL)), "created_at" datetime NOT NULL, "started_at" datetime NULL, "revealed_at" datetime NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_review_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_searchlog" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "query" varchar(500) NOT NULL, "filters" text NOT NULL CHECK ((JSON_VALID("filters") OR "filters" IS NULL)), "n_hits" integer unsigned NOT NULL CHECK ("n_hits" >= 0), "at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_folder_papers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "folder_id" bigint NOT NULL REFERENCES "library_folder" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_fulltext" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "file" varchar(300) NOT NULL, "sha256" varchar(64) NOT NULL, "n_bytes" bigint NOT NULL, "pages" text NOT NULL CHECK ((JSON_VALID("pages") OR "pages" IS NULL)), "uploaded_at" datetime NOT NULL, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_copy_of_a_file" UNIQUE ("paper_id", "sha256"));
CREATE TABLE "library_interest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "created_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "interest_name_once" UNIQUE ("study_id", "account_id", "name"));
CREATE TABLE "library_feedday" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "day" date NOT NULL, "items" text NOT NULL CHECK ((JSON_VALID("items") OR "items" IS NULL)), "interest_id" bigint NOT NULL REFERENCES "library_interest" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_feed_a_day" UNIQUE ("interest_id", "day"));
CREATE TABLE "library_label" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(80) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "label_once_in_a_study" UNIQUE ("study_id", "name"));
CREATE TABLE "library_neighbour" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "rank" smallint unsigned NOT NULL CHECK ("rank" >= 0), "score" real NOT NULL, "words" text NOT NULL CHECK ((JSON_VALID("words") OR "words" IS NULL)), "other_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "neighbour_once" UNIQUE ("paper_id", "other_id"));
CREATE TABLE "library_provideranswer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "provider" varchar(20) NOT NULL, "identifier" varchar(300) NOT NULL, "status" varchar(40) NOT NULL, "found" text NOT NULL CHECK ((JSON_VALID("found") OR "found" IS NULL)), "asked_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_answer_an_identifier" UNIQUE ("study_id", "provider", "identifier"));
CREATE TABLE "library_decision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verdict" varchar(10) NOT NULL, "reason" varchar(200) NOT NULL, "place" integer unsigned NOT NULL CHECK ("place" >= 0), "decided_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_decision_a_screener" UNIQUE ("review_id", "paper_id", "account_id"));
CREATE TABLE "library_savedsearch" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "query" varchar(500) NOT NULL, "filters" text NOT NULL CHECK ((JSON_VALID("filters") OR "filters" IS NULL)), "saved_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "saved_search_name_once" UNIQUE ("study_id", "account_id", "name"));
CREATE TABLE "library_settlement" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verdict" varchar(10) NOT NULL, "reason" varchar(200) NOT NULL, "settled_at" datetime NOT NULL, "paper_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "settled_by_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_settlement_a_paper" UNIQUE ("review_id", "paper_id"));
CREATE VIRTUAL TABLE library_paper_fts USING fts5(title, authors_line, journal, words, content='library_paper', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
CREATE TABLE "library_duplicatepair" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "score" real NOT NULL, "reasons" text NOT NULL CHECK ((JSON_VALID("reasons") OR "reasons" IS NULL)), "certain" bool NOT NULL, "found_at" datetime NOT NULL, "apart_at" datetime NULL, "one_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "other_id" bigint NOT NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "duplicate_pair_once" UNIQUE ("one_id", "other_id"), CONSTRAINT "pair_of_two_papers" CHECK (NOT ("one_id" = ("other_id"))));
CREATE TABLE "library_delivery" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" char(32) NOT NULL, "at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "delivered_once" UNIQUE ("account_id", "key"));
CREATE TABLE "library_screener" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" text NOT NULL CHECK ((JSON_VALID("order") OR "order" IS NULL)), "n_fitted" integer unsigned NOT NULL CHECK ("n_fitted" >= 0), "n_asked" integer unsigned NOT NULL CHECK ("n_asked" >= 0), "checks" text NOT NULL CHECK ((JSON_VALID("checks") OR "checks" IS NULL)), "joined_at" datetime NOT NULL, "done_at" datetime NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "follows_id" bigint NULL UNIQUE REFERENCES "library_screener" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_seat_a_screener" UNIQUE ("review_id", "account_id"));
CREATE TABLE "library_learningcycle" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "state" varchar(10) NOT NULL, "question" text NOT NULL, "reason" varchar(200) NOT NULL, "answer" text NOT NULL, "effect" varchar(40) NOT NULL, "effect_text" text NOT NULL, "further_need" text NOT NULL, "minutes" integer unsigned NULL CHECK ("minutes" >= 0), "credits" decimal NULL, "scheme" varchar(120) NOT NULL, "started_at" datetime NOT NULL, "completed_at" datetime NULL, "number" integer unsigned NULL CHECK ("number" >= 0), "trail" text NOT NULL CHECK ((JSON_VALID("trail") OR "trail" IS NULL)), "previous_hash" varchar(64) NOT NULL, "hash" varchar(64) NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_title" varchar(300) NOT NULL, "study_id" bigint NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_closing" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reason" varchar(300) NOT NULL, "handed_on" bool NOT NULL, "closed_at" datetime NOT NULL, "closed_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "review_id" bigint NOT NULL REFERENCES "library_review" ("id") DEFERRABLE INITIALLY DEFERRED, "screener_id" bigint NULL UNIQUE REFERENCES "library_screener" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "only_a_rest_is_handed_on" CHECK (("screener_id" IS NOT NULL OR NOT "handed_on")));
CREATE TABLE "register_frame" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "rule" text NOT NULL, "frozen_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_partnership_countries" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partnership_id" bigint NOT NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" bigint NOT NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_partnership_organisations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partnership_id" bigint NOT NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_id" bigint NOT NULL REFERENCES "register_organisation" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_identity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "email" varchar(254) NOT NULL, "phone" varchar(60) NOT NULL, "person_id" bigint NOT NULL UNIQUE REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_country" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "code" varchar(2) NOT NULL, "income_group" varchar(60) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "country_once_in_a_study" UNIQUE ("study_id", "name"));
CREATE TABLE "register_organisation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(300) NOT NULL, "kind" varchar(120) NOT NULL, "country_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "organisation_once_in_a_study" UNIQUE ("study_id", "name"));
CREATE TABLE "register_partnership" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(60) NOT NULL, "name" varchar(300) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "partnership_code_once" UNIQUE ("study_id", "code"));
CREATE TABLE "register_grant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reference" varchar(120) NOT NULL, "title" varchar(300) NOT NULL, "funder" varchar(200) NOT NULL, "starts_on" date NULL, "ends_on" date NULL, "amount" decimal NULL, "currency" varchar(3) NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "partnership_id" bigint NOT NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "grant_reference_once" UNIQUE ("study_id", "reference"));
CREATE TABLE "register_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(60) NOT NULL, "role" varchar(200) NOT NULL, "attributes" text NOT NULL CHECK ((JSON_VALID("attributes") OR "attributes" IS NULL)), "added_at" datetime NOT NULL, "withdrawn_at" datetime NULL, "country_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_id" bigint NULL REFERENCES "register_organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "partnership_id" bigint NULL REFERENCES "register_partnership" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "erased_at" datetime NULL, CONSTRAINT "person_code_once" UNIQUE ("study_id", "code"));
CREATE TABLE "register_framemember" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "fields" text NOT NULL CHECK ((JSON_VALID("fields") OR "fields" IS NULL)), "frame_id" bigint NOT NULL REFERENCES "register_frame" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "person_once_in_a_frame" UNIQUE ("frame_id", "person_id"));
CREATE TABLE "interviews_interview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(120) NOT NULL, "held_on" date NULL, "mode" varchar(20) NOT NULL, "interviewer" varchar(120) NOT NULL, "minutes" integer unsigned NULL CHECK ("minutes" >= 0), "created_at" datetime NOT NULL, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "interview_code_once" UNIQUE ("study_id", "code"));
CREATE TABLE "interviews_textrevision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "text" text NOT NULL, "n_words" integer unsigned NOT NULL CHECK ("n_words" >= 0), "sha256" varchar(64) NOT NULL, "reason" varchar(300) NOT NULL, "written_at" datetime NOT NULL, "written_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "transcript_id" bigint NOT NULL REFERENCES "interviews_transcript" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "revision_number_once" UNIQUE ("transcript_id", "number"));
CREATE TABLE "interviews_turn" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "speaker" varchar(120) NOT NULL, "start" integer unsigned NOT NULL CHECK ("start" >= 0), "end" integer unsigned NOT NULL CHECK ("end" >= 0), "start_ms" integer unsigned NULL CHECK ("start_ms" >= 0), "end_ms" integer unsigned NULL CHECK ("end_ms" >= 0), "revision_id" bigint NOT NULL REFERENCES "interviews_textrevision" ("id") DEFERRABLE INITIALLY DEFERRED, "page" integer unsigned NULL CHECK ("page" >= 0), CONSTRAINT "turn_order_once" UNIQUE ("revision_id", "order"), CONSTRAINT "turn_runs_forward" CHECK ("start" <= ("end")));
CREATE TABLE "interviews_transcript" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "source_name" varchar(255) NOT NULL, "added_at" datetime NOT NULL, "interview_id" bigint NULL UNIQUE REFERENCES "interviews_interview" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "full_text_id" bigint NULL UNIQUE REFERENCES "library_fulltext" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "text_of_an_interview_or_a_paper" CHECK ((("interview_id" IS NULL OR "full_text_id" IS NULL) AND 1 = (CASE WHEN "interview_id" IS NULL THEN 1 ELSE 0 END + CASE WHEN "full_text_id" IS NULL THEN 1 ELSE 0 END))));
CREATE TABLE "coding_theme_codes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "theme_id" bigint NOT NULL REFERENCES "coding_theme" ("id") DEFERRABLE INITIALLY DEFERRED, "code_id" bigint NOT NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "coding_code" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "definition" text NOT NULL, "colour" smallint unsigned NOT NULL CHECK ("colour" >= 0), "order" integer unsigned NOT NULL CHECK ("order" >= 0), "created_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "parent_id" bigint NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "code_name_once_under_a_parent" UNIQUE ("study_id", "parent_id", "name"));
CREATE TABLE "coding_coder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "account_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "coder_name_once" UNIQUE ("study_id", "name"), CONSTRAINT "one_coder_an_account" UNIQUE ("study_id", "account_id"));
CREATE TABLE "coding_coding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "start" integer unsigned NOT NULL CHECK ("start" >= 0), "end" integer unsigned NOT NULL CHECK ("end" >= 0), "note" text NOT NULL, "created_at" datetime NOT NULL, "code_id" bigint NOT NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED, "coder_id" bigint NOT NULL REFERENCES "coding_coder" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_id" bigint NOT NULL REFERENCES "interviews_textrevision" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "coding_once" UNIQUE ("code_id", "revision_id", "start", "end", "coder_id"), CONSTRAINT "coding_has_length" CHECK ("start" < ("end")));
CREATE TABLE "coding_theme" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "description" text NOT NULL, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "theme_name_once" UNIQUE ("study_id", "name"));
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100));
CREATE TABLE "study_change" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(60) NOT NULL, "row_id" bigint NULL, "last_id" bigint NULL, "person" bigint NULL, "before" text NULL CHECK ((JSON_VALID("before") OR "before" IS NULL)), "after" text NULL CHECK ((JSON_VALID("after") OR "after" IS NULL)), "erased_at" datetime NULL, "event_id" bigint NOT NULL REFERENCES "study_event" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_assignment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(60) NOT NULL, "target" bigint NOT NULL, "account_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "assigned_to_one_once" UNIQUE ("study_id", "account_id", "kind", "target"));
CREATE TABLE "study_accesslink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "purpose" varchar(20) NOT NULL, "target" bigint NOT NULL, "person" bigint NULL, "nonce" varchar(32) NOT NULL, "token_hash" varchar(64) NOT NULL UNIQUE, "created_at" datetime NOT NULL, "expires_at" datetime NULL, "revoked_at" datetime NULL, "used_at" datetime NULL, "study_id" bigint NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "study_memberinvitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(20) NOT NULL, "note" varchar(200) NOT NULL, "created_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "interviews_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kept_at" datetime NOT NULL, "sent_at" datetime NULL, "remark" text NOT NULL, "handled_at" datetime NULL, "reason" varchar(300) NOT NULL, "written" integer unsigned NULL CHECK ("written" >= 0), "base_id" bigint NOT NULL REFERENCES "interviews_textrevision" ("id") DEFERRABLE INITIALLY DEFERRED, "handled_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "transcript_id" bigint NOT NULL REFERENCES "interviews_transcript" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "interviews_proposedturn" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "kind" varchar(20) NOT NULL, "was" text NOT NULL, "wish" text NOT NULL, "remark" text NOT NULL, "is_taken" bool NOT NULL, "proposal_id" bigint NOT NULL REFERENCES "interviews_proposal" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_wish_a_turn" UNIQUE ("proposal_id", "order"));
CREATE TABLE "survey_response" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(120) NOT NULL, "source" varchar(20) NOT NULL, "status" varchar(20) NOT NULL, "n_shown" integer unsigned NOT NULL CHECK ("n_shown" >= 0), "n_answered" integer unsigned NOT NULL CHECK ("n_answered" >= 0), "received_at" datetime NOT NULL, "person_id" bigint NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "response_code_once" UNIQUE ("questionnaire_id", "code"));
CREATE TABLE "survey_questionnaire" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(300) NOT NULL, "version" varchar(60) NOT NULL, "languages" text NOT NULL CHECK ((JSON_VALID("languages") OR "languages" IS NULL)), "introduction" text NOT NULL, "partial_at" real NOT NULL, "complete_at" real NOT NULL, "created_at" datetime NOT NULL, "opened_at" datetime NULL, "closed_at" datetime NULL, "frame_id" bigint NULL REFERENCES "register_frame" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "group_labels" text NOT NULL CHECK ((JSON_VALID("group_labels") OR "group_labels" IS NULL)));
CREATE TABLE "findings_finding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "statement" text NOT NULL, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "written_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "written_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_jointdisplay" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "groups" text NOT NULL CHECK ((JSON_VALID("groups") OR "groups" IS NULL)), "created_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_jointdisplay_items" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "jointdisplay_id" bigint NOT NULL REFERENCES "findings_jointdisplay" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NOT NULL REFERENCES "survey_item" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_evidence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sha256" varchar(64) NOT NULL, "coding_id" bigint NULL REFERENCES "coding_coding" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" bigint NULL REFERENCES "survey_item" ("id") DEFERRABLE INITIALLY DEFERRED, "finding_id" bigint NOT NULL REFERENCES "findings_finding" ("id") DEFERRABLE INITIALLY DEFERRED, "display_id" bigint NULL REFERENCES "findings_jointdisplay" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "findings_cell" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group" varchar(200) NOT NULL, "mark" varchar(20) NOT NULL, "note" text NOT NULL, "signed_name" varchar(200) NOT NULL, "signed_at" datetime NOT NULL, "evidence_sha256" varchar(64) NOT NULL, "signed_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "row_id" bigint NOT NULL REFERENCES "findings_displayrow" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_judgement_a_cell" UNIQUE ("row_id", "group"));
CREATE TABLE "findings_displayrow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "code_id" bigint NULL REFERENCES "coding_code" ("id") DEFERRABLE INITIALLY DEFERRED, "theme_id" bigint NULL REFERENCES "coding_theme" ("id") DEFERRABLE INITIALLY DEFERRED, "display_id" bigint NOT NULL REFERENCES "findings_jointdisplay" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "row_is_theme_or_code" CHECK ((("theme_id" IS NULL OR "code_id" IS NULL) AND 1 = (CASE WHEN "theme_id" IS NULL THEN 1 ELSE 0 END + CASE WHEN "code_id" IS NULL THEN 1 ELSE 0 END))));
CREATE TABLE "findings_kepttext" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "text" text NOT NULL, "bases" text NOT NULL CHECK ((JSON_VALID("bases") OR "bases" IS NULL)), "population" integer unsigned NULL CHECK ("population" >= 0), "decimal_comma" bool NOT NULL, "kept_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "kept_text_title_once" UNIQUE ("study_id", "title"));
CREATE TABLE "findings_speakeranswer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "answered_at" datetime NOT NULL, "remark" text NOT NULL, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_answer_a_speaker" UNIQUE ("study_id", "person_id"));
CREATE TABLE "findings_quotationreply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "start" integer unsigned NOT NULL CHECK ("start" >= 0), "end" integer unsigned NOT NULL CHECK ("end" >= 0), "words" text NOT NULL, "verdict" varchar(20) NOT NULL, "wish" text NOT NULL, "remark" text NOT NULL, "replied_at" datetime NOT NULL, "revision_id" bigint NOT NULL REFERENCES "interviews_textrevision" ("id") DEFERRABLE INITIALLY DEFERRED, "answer_id" bigint NOT NULL REFERENCES "findings_speakeranswer" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_reply_a_quotation" UNIQUE ("revision_id", "start", "end"), CONSTRAINT "reply_has_length" CHECK ("start" < ("end")));
CREATE TABLE "survey_answer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" smallint NOT NULL, "value" text NOT NULL, "item_id" bigint NOT NULL REFERENCES "survey_item" ("id") DEFERRABLE INITIALLY DEFERRED, "response_id" bigint NOT NULL REFERENCES "survey_response" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_answer_an_item" UNIQUE ("response_id", "item_id"));
CREATE TABLE "innovations_innovation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "description" text NOT NULL, "problem" text NOT NULL, "kind" varchar(20) NOT NULL, "origin_place" varchar(200) NOT NULL, "originators" varchar(300) NOT NULL, "created_at" datetime NOT NULL, "observed_by_id" bigint NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "origin_country_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "innovations_evidence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "note" text NOT NULL, "added_at" datetime NOT NULL, "answer_id" bigint NULL REFERENCES "survey_answer" ("id") DEFERRABLE INITIALLY DEFERRED, "coding_id" bigint NULL REFERENCES "coding_coding" ("id") DEFERRABLE INITIALLY DEFERRED, "paper_id" bigint NULL REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "innovation_id" bigint NOT NULL REFERENCES "innovations_innovation" ("id") DEFERRABLE INITIALLY DEFERRED, "stage_id" bigint NULL REFERENCES "innovations_stage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "innovations_stage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(20) NOT NULL, "reached_on" date NOT NULL, "note" text NOT NULL, "recorded_at" datetime NOT NULL, "innovation_id" bigint NOT NULL REFERENCES "innovations_innovation" ("id") DEFERRABLE INITIALLY DEFERRED, "reason" varchar(30) NOT NULL, CONSTRAINT "stage_once_on_a_day" UNIQUE ("innovation_id", "name", "reached_on"));
CREATE TABLE "innovations_countingrule" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "home_id" bigint NULL REFERENCES "register_country" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL UNIQUE REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "jobs_job" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(200) NOT NULL, "title" varchar(200) NOT NULL, "arguments" text NOT NULL CHECK ((JSON_VALID("arguments") OR "arguments" IS NULL)), "scope" varchar(60) NOT NULL, "asked_by" bigint NULL, "state" varchar(20) NOT NULL, "done" integer unsigned NOT NULL CHECK ("done" >= 0), "total" integer unsigned NOT NULL CHECK ("total" >= 0), "message" varchar(300) NOT NULL, "checkpoint" text NULL CHECK ((JSON_VALID("checkpoint") OR "checkpoint" IS NULL)), "result" text NULL CHECK ((JSON_VALID("result") OR "result" IS NULL)), "problems" text NOT NULL CHECK ((JSON_VALID("problems") OR "problems" IS NULL)), "attempt" integer unsigned NOT NULL CHECK ("attempt" >= 0), "n_failed" integer unsigned NOT NULL CHECK ("n_failed" >= 0), "max_attempts" integer unsigned NOT NULL CHECK ("max_attempts" >= 0), "max_seconds" integer unsigned NOT NULL CHECK ("max_seconds" >= 0), "result_id" char(32) NULL, "asked_at" datetime NOT NULL, "started_at" datetime NULL, "beat_at" datetime NULL, "run_after" datetime NULL, "cancel_asked_at" datetime NULL, "ended_at" datetime NULL);
CREATE TABLE "library_paper" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" text NOT NULL, "kind" varchar(60) NOT NULL, "authors" text NOT NULL CHECK ((JSON_VALID("authors") OR "authors" IS NULL)), "year" integer unsigned NULL CHECK ("year" >= 0), "journal" varchar(500) NOT NULL, "volume" varchar(60) NOT NULL, "issue" varchar(60) NOT NULL, "pages" varchar(120) NOT NULL, "publisher" varchar(300) NOT NULL, "doi" varchar(300) NOT NULL, "pmcid" varchar(20) NOT NULL, "issn" text NOT NULL CHECK ((JSON_VALID("issn") OR "issn" IS NULL)), "url" varchar(2000) NOT NULL, "language" varchar(40) NOT NULL, "abstract" text NOT NULL CHECK ((JSON_VALID("abstract") OR "abstract" IS NULL)), "keywords" text NOT NULL CHECK ((JSON_VALID("keywords") OR "keywords" IS NULL)), "notes" text NOT NULL CHECK ((JSON_VALID("notes") OR "notes" IS NULL)), "extra" text NOT NULL CHECK ((JSON_VALID("extra") OR "extra" IS NULL)), "authors_line" text NOT NULL, "words" text NOT NULL, "added_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "terms" text NOT NULL, "title_key" varchar(24) NOT NULL, "pmid" varchar(20) NOT NULL);
CREATE TABLE "library_paperchange" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "study_id" bigint NOT NULL, "paper_id" bigint NOT NULL);
CREATE TABLE "library_largeindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "folder" varchar(40) NOT NULL, "commit" varchar(40) NOT NULL, "study_id" bigint NOT NULL UNIQUE REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "library_providerswitch" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "provider" varchar(20) NOT NULL, "base" varchar(500) NOT NULL, "switched_on_at" datetime NOT NULL, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "switched_on_by_id" bigint NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "key" varchar(200) NOT NULL, CONSTRAINT "one_switch_a_provider" UNIQUE ("study_id", "provider"));
CREATE TABLE "library_holding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(500) NOT NULL, "issns" varchar(40) NOT NULL, "first_year" integer unsigned NULL CHECK ("first_year" >= 0), "last_year" integer unsigned NULL CHECK ("last_year" >= 0), "embargo" varchar(40) NOT NULL, "url" varchar(2000) NOT NULL, "institution_id" bigint NOT NULL REFERENCES "library_institution" ("id") DEFERRABLE INITIALLY DEFERRED, "is_selective" bool NOT NULL);
CREATE TABLE "library_papervector" ("paper_id" bigint NOT NULL PRIMARY KEY REFERENCES "library_paper" ("id") DEFERRABLE INITIALLY DEFERRED, "model" varchar(16) NOT NULL, "values" BLOB NOT NULL);
CREATE TABLE "library_folder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "description" text NOT NULL, "visibility" varchar(10) NOT NULL, "created_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "folder_name_once" UNIQUE ("study_id", "owner_id", "name"));
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "study_account" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "register_consent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "clause" varchar(20) NOT NULL, "wording" text NOT NULL, "source" varchar(300) NOT NULL, "withdrawn_at" datetime NULL, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "how" varchar(20) NOT NULL, "item" bigint NULL, "given_at" datetime NULL, CONSTRAINT "consent_once_a_clause" UNIQUE ("person_id", "clause"));
CREATE TABLE "register_consentsheet" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "introduction" text NOT NULL, "contact" varchar(300) NOT NULL, "wordings" text NOT NULL CHECK ((JSON_VALID("wordings") OR "wordings" IS NULL)), "study_id" bigint NOT NULL UNIQUE REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "register_erasurerequest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "asked_at" datetime NOT NULL, "settled_at" datetime NULL, "person_id" bigint NOT NULL UNIQUE REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "sample_selection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "status" varchar(20) NOT NULL, "reason" text NOT NULL, "status_reason" varchar(300) NOT NULL, "decided_at" datetime NULL, "draw_id" bigint NOT NULL REFERENCES "sample_draw" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "replaces_id" bigint NULL REFERENCES "sample_selection" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "selected_once_in_a_draw" UNIQUE ("draw_id", "person_id"));
CREATE TABLE "sample_draw" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "design" varchar(30) NOT NULL, "strata" text NOT NULL CHECK ((JSON_VALID("strata") OR "strata" IS NULL)), "size" integer unsigned NOT NULL CHECK ("size" >= 0), "seed" bigint NOT NULL, "candidates" text NOT NULL CHECK ((JSON_VALID("candidates") OR "candidates" IS NULL)), "coverage" text NOT NULL CHECK ((JSON_VALID("coverage") OR "coverage" IS NULL)), "drawn_at" datetime NOT NULL, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, "study_id" bigint NOT NULL REFERENCES "study_study" ("id") DEFERRABLE INITIALLY DEFERRED, "must_have" text NOT NULL CHECK ((JSON_VALID("must_have") OR "must_have" IS NULL)), "must_not" text NOT NULL CHECK ((JSON_VALID("must_not") OR "must_not" IS NULL)));
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "study_pointer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "column" varchar(60) NOT NULL, "row_id" bigint NOT NULL, "change_id" bigint NOT NULL REFERENCES "study_change" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "survey_invitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "invited_at" datetime NOT NULL, "opened_at" datetime NULL, "refused_at" datetime NULL, "disposition" varchar(10) NOT NULL, "disposition_reason" varchar(300) NOT NULL, "person_id" bigint NOT NULL REFERENCES "register_person" ("id") DEFERRABLE INITIALLY DEFERRED, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "invited_once" UNIQUE ("questionnaire_id", "person_id"));
CREATE TABLE "survey_item" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "name" varchar(120) NOT NULL, "kind" varchar(20) NOT NULL, "labels" text NOT NULL CHECK ((JSON_VALID("labels") OR "labels" IS NULL)), "hints" text NOT NULL CHECK ((JSON_VALID("hints") OR "hints" IS NULL)), "choices" text NOT NULL CHECK ((JSON_VALID("choices") OR "choices" IS NULL)), "ordered" bool NOT NULL, "block" varchar(120) NOT NULL, "page" text NOT NULL CHECK ((JSON_VALID("page") OR "page" IS NULL)), "relevant" text NOT NULL, "constraint" text NOT NULL, "constraint_message" text NOT NULL, "calculation" text NOT NULL, "required" bool NOT NULL, "questionnaire_id" bigint NOT NULL REFERENCES "survey_questionnaire" ("id") DEFERRABLE INITIALLY DEFERRED, "consent" varchar(20) NOT NULL, CONSTRAINT "item_name_once" UNIQUE ("questionnaire_id", "name"));
-- django_migrations
INSERT INTO "django_migrations" VALUES(1,'contenttypes','0001_initial','2026-03-16 09:00:00');
INSERT INTO "django_migrations" VALUES(2,'contenttypes','0002_remove_content_type_name','2026-03-16 09:00:00.001000');
INSERT INTO "django_migrations" VALUES(3,'auth','0001_initial','2026-03-16 09:00:00.002000');
INSERT INTO "django_migrations" VALUES(4,'auth','0002_alter_permission_name_max_length','2026-03-16 09:00:00.003000');
INSERT INTO "django_migrations" VALUES(5,'auth','0003_alter_user_email_max_length','2026-03-16 09:00:00.004000');
INSERT INTO "django_migrations" VALUES(6,'auth','0004_alter_user_username_opts','2026-03-16 09:00:00.005000');
INSERT INTO "django_migrations" VALUES(7,'auth','0005_alter_user_last_login_null','2026-03-16 09:00:00.006000');
INSERT INTO "django_migrations" VALUES(8,'auth','0006_require_contenttypes_0002','2026-03-16 09:00:00.007000');
INSERT INTO "django_migrations" VALUES(9,'auth','0007_alter_validators_add_error_messages','2026-03-16 09:00:00.008000');
INSERT INTO "django_migrations" VALUES(10,'auth','0008_alter_user_username_max_length','2026-03-16 09:00:00.009000');
INSERT INTO "django_migrations" VALUES(11,'auth','0009_alter_user_last_name_max_length','2026-03-16 09:00:00.010000');
INSERT INTO "django_migrations" VALUES(12,'auth','0010_alter_group_name_max_length','2026-03-16 09:00:00.011000');
INSERT INTO "django_migrations" VALUES(13,'auth','0011_update_proxy_permissions','2026-03-16 09:00:00.012000');
INSERT INTO "django_migrations" VALUES(14,'auth','0012_alter_user_first_name_max_length','2026-03-16 09:00:00.013000');
INSERT INTO "django_migrations" VALUES(15,'study','0001_initial','2026-03-16 09:00:00.014000');
INSERT INTO "django_migrations" VALUES(16,'account','0001_initial','2026-03-16 09:00:00.015000');
INSERT INTO "django_migrations" VALUES(17,'account','0002_email_max_length','2026-03-16 09:00:00.016000');
INSERT INTO "django_migrations" VALUES(18,'account','0003_alter_emailaddress_create_unique_verified_email','2026-03-16 09:00:00.017000');
INSERT INTO "django_migrations" VALUES(19,'account','0004_alter_emailaddress_drop_unique_email','2026-03-16 09:00:00.018000');
INSERT INTO "django_migrations" VALUES(20,'account','0005_emailaddress_idx_upper_email','2026-03-16 09:00:00.019000');
INSERT INTO "django_migrations" VALUES(21,'account','0006_emailaddress_lower','2026-03-16 09:00:00.020000');
INSERT INTO "django_migrations" VALUES(22,'account','0007_emailaddress_idx_email','2026-03-16 09:00:00.021000');
INSERT INTO "django_migrations" VALUES(23,'account','0008_emailaddress_unique_primary_email_fixup','2026-03-16 09:00:00.022000');
INSERT INTO "django_migrations" VALUES(24,'account','0009_emailaddress_unique_primary_email','2026-03-16 09:00:00.023000');
INSERT INTO "django_migrations" VALUES(25,'study','0002_log_is_append_only','2026-03-16 09:00:00.024000');
INSERT INTO "django_migrations" VALUES(26,'library','0001_initial','2026-03-16 09:00:00.025000');
INSERT INTO "django_migrations" VALUES(27,'library','0002_resolver_and_terms','2026-03-16 09:00:00.026000');
INSERT INTO "django_migrations" VALUES(28,'library','0003_deeper_library','2026-03-16 09:00:00.027000');
INSERT INTO "django_migrations" VALUES(29,'library','0004_screener','2026-03-16 09:00:00.028000');
INSERT INTO "django_migrations" VALUES(30,'library','0005_paper_search','2026-03-16 09:00:00.029000');
INSERT INTO "django_migrations" VALUES(31,'library','0006_duplicate_pair','2026-03-16 09:00:00.030000');
INSERT INTO "django_migrations" VALUES(32,'library','0007_delivery','2026-03-16 09:00:00.031000');
INSERT INTO "django_migrations" VALUES(33,'library','0008_what_hangs_on_a_paper','2026-03-16 09:00:00.032000');
INSERT INTO "django_migrations" VALUES(34,'register','0001_initial','2026-03-16 09:00:00.033000');
INSERT INTO "django_migrations" VALUES(35,'interviews','0001_initial','2026-03-16 09:00:00.034000');
INSERT INTO "django_migrations" VALUES(36,'interviews','0002_texts_of_papers','2026-03-16 09:00:00.035000');
INSERT INTO "django_migrations" VALUES(37,'interviews','0003_every_text_has_one_source','2026-03-16 09:00:00.036000');
INSERT INTO "django_migrations" VALUES(38,'coding','0001_initial','2026-03-16 09:00:00.037000');
INSERT INTO "django_migrations" VALUES(39,'coding','0002_codings_hold_their_text','2026-03-16 09:00:00.038000');
INSERT INTO "django_migrations" VALUES(40,'coding','0003_codings_by_place','2026-03-16 09:00:00.039000');
INSERT INTO "django_migrations" VALUES(41,'django_tasks_database','0001_initial','2026-03-16 09:00:00.040000');
INSERT INTO "django_migrations" VALUES(42,'django_tasks_database','0002_alter_dbtaskresult_options','2026-03-16 09:00:00.041000');
INSERT INTO "django_migrations" VALUES(43,'django_tasks_database','0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at','2026-03-16 09:00:00.043000');
INSERT INTO "django_migrations" VALUES(44,'django_tasks_database','0004_dbtaskresult_started_at','2026-03-16 09:00:00.044000');
INSERT INTO "django_migrations" VALUES(45,'django_tasks_database','0005_alter_dbtaskresult_priority_and_more','2026-03-16 09:00:00.045000');
INSERT INTO "django_migrations" VALUES(46,'django_tasks_database','0006_alter_dbtaskresult_args_kwargs_and_more','2026-03-16 09:00:00.046000');
INSERT INTO "django_migrations" VALUES(47,'django_tasks_database','0007_add_separate_results_fields','2026-03-16 09:00:00.047000');
INSERT INTO "django_migrations" VALUES(48,'django_tasks_database','0008_separate_results_field','2026-03-16 09:00:00.048000');
INSERT INTO "django_migrations" VALUES(49,'django_tasks_database','0009_remove_results_field','2026-03-16 09:00:00.049000');
INSERT INTO "django_migrations" VALUES(50,'django_tasks_database','0010_alter_dbtaskresult_status','2026-03-16 09:00:00.050000');
INSERT INTO "django_migrations" VALUES(51,'django_tasks_database','0011_rename_complete_status','2026-03-16 09:00:00.051000');
INSERT INTO "django_migrations" VALUES(52,'django_tasks_database','0012_add_separate_exception_fields','2026-03-16 09:00:00.052000');
INSERT INTO "django_migrations" VALUES(53,'django_tasks_database','0013_separate_exception_fields','2026-03-16 09:00:00.053000');
INSERT INTO "django_migrations" VALUES(54,'django_tasks_database','0014_remove_dbtaskresult_exception_data','2026-03-16 09:00:00.054000');
INSERT INTO "django_migrations" VALUES(55,'django_tasks_database','0015_correctly_order_run_after','2026-03-16 09:00:00.055000');
INSERT INTO "django_migrations" VALUES(56,'django_tasks_database','0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more','2026-03-16 09:00:00.056000');
INSERT INTO "django_migrations" VALUES(57,'django_tasks_database','0017_dbtaskresult_metadata','2026-03-16 09:00:00.057000');
INSERT INTO "django_migrations" VALUES(58,'django_tasks_database','0018_rename_succeeded_status','2026-03-16 09:00:00.058000');
INSERT INTO "django_migrations" VALUES(59,'django_tasks_database','0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more','2026-03-16 09:00:00.059000');
INSERT INTO "django_migrations" VALUES(60,'django_tasks_database','0020_update_db_task_result_ordering','2026-03-16 09:00:00.060000');
INSERT INTO "django_migrations" VALUES(61,'django_tasks_database','0021_conditional_partial_index_ordering','2026-03-16 09:00:00.061000');
INSERT INTO "django_migrations" VALUES(62,'study','0003_changes','2026-03-16 09:00:00.062000');
INSERT INTO "django_migrations" VALUES(63,'study','0004_rows_are_kept','2026-03-16 09:00:00.063000');
INSERT INTO "django_migrations" VALUES(64,'study','0005_assignments','2026-03-16 09:00:00.064000');
INSERT INTO "django_migrations" VALUES(65,'study','0006_archived','2026-03-16 09:00:00.065000');
INSERT INTO "django_migrations" VALUES(66,'study','0007_deleted','2026-03-16 09:00:00.066000');
INSERT INTO "django_migrations" VALUES(67,'study','0008_access_links','2026-03-16 09:00:00.067000');
INSERT INTO "django_migrations" VALUES(68,'study','0009_links_that_were_sent','2026-03-16 09:00:00.068000');
INSERT INTO "django_migrations" VALUES(69,'register','0002_consents','2026-03-16 09:00:00.069000');
INSERT INTO "django_migrations" VALUES(70,'interviews','0004_answers_of_interviewees','2026-03-16 09:00:00.070000');
INSERT INTO "django_migrations" VALUES(71,'survey','0001_initial','2026-03-16 09:00:00.071000');
INSERT INTO "django_migrations" VALUES(72,'survey','0002_questionnaire_group_labels','2026-03-16 09:00:00.072000');
INSERT INTO "django_migrations" VALUES(73,'findings','0001_initial','2026-03-16 09:00:00.073000');
INSERT INTO "django_migrations" VALUES(74,'findings','0002_kept_texts','2026-03-16 09:00:00.074000');
INSERT INTO "django_migrations" VALUES(75,'findings','0003_replies_of_speakers','2026-03-16 09:00:00.075000');
INSERT INTO "django_migrations" VALUES(76,'survey','0003_answer_index_once','2026-03-16 09:00:00.076000');
INSERT INTO "django_migrations" VALUES(77,'innovations','0001_initial','2026-03-16 09:00:00.077000');
INSERT INTO "django_migrations" VALUES(78,'innovations','0002_reasons_and_counting_rule','2026-03-16 09:00:00.078000');
INSERT INTO "django_migrations" VALUES(79,'jobs','0001_initial','2026-03-16 09:00:00.079000');
INSERT INTO "django_migrations" VALUES(80,'jobs','0002_names_of_works','2026-03-16 09:00:00.080000');
INSERT INTO "django_migrations" VALUES(81,'library','0009_title_key','2026-03-16 09:00:00.081000');
INSERT INTO "django_migrations" VALUES(82,'library','0010_large_index','2026-03-16 09:00:00.082000');
INSERT INTO "django_migrations" VALUES(83,'library','0011_provider_key','2026-03-16 09:00:00.083000');
INSERT INTO "django_migrations" VALUES(84,'library','0012_paper_vector','2026-03-16 09:00:00.084000');
INSERT INTO "django_migrations" VALUES(85,'library','0013_folders_by_access_link','2026-03-16 09:00:00.085000');
INSERT INTO "django_migrations" VALUES(86,'mfa','0001_initial','2026-03-16 09:00:00.086000');
INSERT INTO "django_migrations" VALUES(87,'mfa','0002_authenticator_timestamps','2026-03-16 09:00:00.088000');
INSERT INTO "django_migrations" VALUES(88,'mfa','0003_authenticator_type_uniq','2026-03-16 09:00:00.089000');
INSERT INTO "django_migrations" VALUES(89,'register','0003_consents_people_give','2026-03-16 09:00:00.090000');
INSERT INTO "django_migrations" VALUES(90,'sample','0001_initial','2026-03-16 09:00:00.091000');
INSERT INTO "django_migrations" VALUES(91,'sample','0002_limits_of_a_draw','2026-03-16 09:00:00.092000');
INSERT INTO "django_migrations" VALUES(92,'sessions','0001_initial','2026-03-16 09:00:00.093000');
INSERT INTO "django_migrations" VALUES(93,'study','0010_pointers','2026-03-16 09:00:00.094000');
INSERT INTO "django_migrations" VALUES(94,'study','0011_links_to_check_words','2026-03-16 09:00:00.095000');
INSERT INTO "django_migrations" VALUES(95,'study','0012_purpose_consent','2026-03-16 09:00:00.096000');
INSERT INTO "django_migrations" VALUES(96,'survey','0004_answer_index_on_postgresql','2026-03-16 09:00:00.097000');
INSERT INTO "django_migrations" VALUES(97,'survey','0005_invitations_by_access_link','2026-03-16 09:00:00.098000');
INSERT INTO "django_migrations" VALUES(98,'survey','0006_items_of_consent','2026-03-16 09:00:00.099000');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('django_migrations',98);
INSERT INTO "sqlite_sequence" VALUES('django_content_type',87);
INSERT INTO "sqlite_sequence" VALUES('auth_permission',348);
INSERT INTO "sqlite_sequence" VALUES('auth_group',0);
INSERT INTO "sqlite_sequence" VALUES('account_emailaddress',0);
INSERT INTO "sqlite_sequence" VALUES('library_institution',1);
INSERT INTO "sqlite_sequence" VALUES('library_interest',2);
INSERT INTO "sqlite_sequence" VALUES('library_feedday',1);
INSERT INTO "sqlite_sequence" VALUES('library_label',1);
INSERT INTO "sqlite_sequence" VALUES('library_neighbour',156);
INSERT INTO "sqlite_sequence" VALUES('library_provideranswer',2);
INSERT INTO "sqlite_sequence" VALUES('library_decision',19);
INSERT INTO "sqlite_sequence" VALUES('library_savedsearch',1);
INSERT INTO "sqlite_sequence" VALUES('library_settlement',3);
INSERT INTO "sqlite_sequence" VALUES('library_screener',4);
INSERT INTO "sqlite_sequence" VALUES('library_learningcycle',4);
INSERT INTO "sqlite_sequence" VALUES('register_country',27);
INSERT INTO "sqlite_sequence" VALUES('register_organisation',45);
INSERT INTO "sqlite_sequence" VALUES('register_partnership',90);
INSERT INTO "sqlite_sequence" VALUES('register_grant',38);
INSERT INTO "sqlite_sequence" VALUES('register_person',114);
INSERT INTO "sqlite_sequence" VALUES('register_framemember',114);
INSERT INTO "sqlite_sequence" VALUES('interviews_interview',12);
INSERT INTO "sqlite_sequence" VALUES('interviews_textrevision',14);
INSERT INTO "sqlite_sequence" VALUES('interviews_turn',232);
INSERT INTO "sqlite_sequence" VALUES('interviews_transcript',13);
INSERT INTO "sqlite_sequence" VALUES('coding_code',20);
INSERT INTO "sqlite_sequence" VALUES('coding_coder',3);
INSERT INTO "sqlite_sequence" VALUES('coding_coding',358);
INSERT INTO "sqlite_sequence" VALUES('coding_theme',4);
INSERT INTO "sqlite_sequence" VALUES('study_memberinvitation',5);
INSERT INTO "sqlite_sequence" VALUES('interviews_proposedturn',1);
INSERT INTO "sqlite_sequence" VALUES('survey_response',36);
INSERT INTO "sqlite_sequence" VALUES('survey_questionnaire',2);
INSERT INTO "sqlite_sequence" VALUES('findings_displayrow',4);
INSERT INTO "sqlite_sequence" VALUES('findings_speakeranswer',1);
INSERT INTO "sqlite_sequence" VALUES('findings_quotationreply',1);
INSERT INTO "sqlite_sequence" VALUES('survey_answer',472);
INSERT INTO "sqlite_sequence" VALUES('innovations_stage',46);
INSERT INTO "sqlite_sequence" VALUES('library_paper',15);
INSERT INTO "sqlite_sequence" VALUES('library_providerswitch',1);
INSERT INTO "sqlite_sequence" VALUES('library_holding',2);
INSERT INTO "sqlite_sequence" VALUES('library_folder',4);
INSERT INTO "sqlite_sequence" VALUES('mfa_authenticator',0);
INSERT INTO "sqlite_sequence" VALUES('register_consent',1);
INSERT INTO "sqlite_sequence" VALUES('sample_draw',1);
INSERT INTO "sqlite_sequence" VALUES('survey_invitation',228);
INSERT INTO "sqlite_sequence" VALUES('survey_item',34);
INSERT INTO "sqlite_sequence" VALUES('study_account',6);
INSERT INTO "sqlite_sequence" VALUES('study_study',2);
INSERT INTO "sqlite_sequence" VALUES('study_membership',6);
INSERT INTO "sqlite_sequence" VALUES('study_event',322);
INSERT INTO "sqlite_sequence" VALUES('study_change',477);
INSERT INTO "sqlite_sequence" VALUES('study_pointer',526);
INSERT INTO "sqlite_sequence" VALUES('register_partnership_countries',106);
INSERT INTO "sqlite_sequence" VALUES('register_partnership_organisations',114);
INSERT INTO "sqlite_sequence" VALUES('register_identity',114);
INSERT INTO "sqlite_sequence" VALUES('register_frame',1);
INSERT INTO "sqlite_sequence" VALUES('study_accesslink',351);
INSERT INTO "sqlite_sequence" VALUES('sample_selection',34);
INSERT INTO "sqlite_sequence" VALUES('coding_theme_codes',16);
INSERT INTO "sqlite_sequence" VALUES('library_paperchange',1);
INSERT INTO "sqlite_sequence" VALUES('findings_jointdisplay',1);
INSERT INTO "sqlite_sequence" VALUES('findings_jointdisplay_items',1);
INSERT INTO "sqlite_sequence" VALUES('findings_cell',12);
INSERT INTO "sqlite_sequence" VALUES('findings_finding',3);
INSERT INTO "sqlite_sequence" VALUES('findings_evidence',17);
INSERT INTO "sqlite_sequence" VALUES('findings_kepttext',1);
INSERT INTO "sqlite_sequence" VALUES('innovations_innovation',10);
INSERT INTO "sqlite_sequence" VALUES('innovations_evidence',33);
INSERT INTO "sqlite_sequence" VALUES('study_upload',8);
INSERT INTO "sqlite_sequence" VALUES('jobs_job',25);
INSERT INTO "sqlite_sequence" VALUES('library_duplicatepair',6);
INSERT INTO "sqlite_sequence" VALUES('library_merge',2);
INSERT INTO "sqlite_sequence" VALUES('library_mark',7);
INSERT INTO "sqlite_sequence" VALUES('library_delivery',1);
INSERT INTO "sqlite_sequence" VALUES('library_folder_papers',15);
INSERT INTO "sqlite_sequence" VALUES('library_label_papers',2);
INSERT INTO "sqlite_sequence" VALUES('library_comment',3);
INSERT INTO "sqlite_sequence" VALUES('library_searchlog',3);
INSERT INTO "sqlite_sequence" VALUES('library_interest_papers',4);
INSERT INTO "sqlite_sequence" VALUES('library_opening',2);
INSERT INTO "sqlite_sequence" VALUES('library_learningcycle_papers',3);
INSERT INTO "sqlite_sequence" VALUES('library_review',2);
INSERT INTO "sqlite_sequence" VALUES('library_review_papers',19);
INSERT INTO "sqlite_sequence" VALUES('library_closing',1);
INSERT INTO "sqlite_sequence" VALUES('library_fulltext',2);
INSERT INTO "sqlite_sequence" VALUES('innovations_countingrule',1);
INSERT INTO "sqlite_sequence" VALUES('study_assignment',1);
INSERT INTO "sqlite_sequence" VALUES('interviews_proposal',1);
INSERT INTO "sqlite_sequence" VALUES('library_largeindex',1);
INSERT INTO "sqlite_sequence" VALUES('register_consentsheet',1);
INSERT INTO "sqlite_sequence" VALUES('register_erasurerequest',1);
-- django_content_type
INSERT INTO "django_content_type" VALUES(1,'jobs','job');
INSERT INTO "django_content_type" VALUES(2,'study','study');
INSERT INTO "django_content_type" VALUES(3,'study','account');
INSERT INTO "django_content_type" VALUES(4,'study','memberinvitation');
INSERT INTO "django_content_type" VALUES(5,'study','upload');
INSERT INTO "django_content_type" VALUES(6,'study','membership');
INSERT INTO "django_content_type" VALUES(7,'study','event');
INSERT INTO "django_content_type" VALUES(8,'study','change');
INSERT INTO "django_content_type" VALUES(9,'study','assignment');
INSERT INTO "django_content_type" VALUES(10,'study','accesslink');
INSERT INTO "django_content_type" VALUES(11,'study','pointer');
INSERT INTO "django_content_type" VALUES(12,'library','paper');
INSERT INTO "django_content_type" VALUES(13,'library','mark');
INSERT INTO "django_content_type" VALUES(14,'library','institution');
INSERT INTO "django_content_type" VALUES(15,'library','comment');
INSERT INTO "django_content_type" VALUES(16,'library','interest');
INSERT INTO "django_content_type" VALUES(17,'library','feedday');
INSERT INTO "django_content_type" VALUES(18,'library','label');
INSERT INTO "django_content_type" VALUES(19,'library','learningcycle');
INSERT INTO "django_content_type" VALUES(20,'library','merge');
INSERT INTO "django_content_type" VALUES(21,'library','neighbour');
INSERT INTO "django_content_type" VALUES(22,'library','opening');
INSERT INTO "django_content_type" VALUES(23,'library','provideranswer');
INSERT INTO "django_content_type" VALUES(24,'library','providerswitch');
INSERT INTO "django_content_type" VALUES(25,'library','review');
INSERT INTO "django_content_type" VALUES(26,'library','decision');
INSERT INTO "django_content_type" VALUES(27,'library','savedsearch');
INSERT INTO "django_content_type" VALUES(28,'library','searchlog');
INSERT INTO "django_content_type" VALUES(29,'library','settlement');
INSERT INTO "django_content_type" VALUES(30,'library','folder');
INSERT INTO "django_content_type" VALUES(31,'library','fulltext');
INSERT INTO "django_content_type" VALUES(32,'library','holding');
INSERT INTO "django_content_type" VALUES(33,'library','screener');
INSERT INTO "django_content_type" VALUES(34,'library','duplicatepair');
INSERT INTO "django_content_type" VALUES(35,'library','delivery');
INSERT INTO "django_content_type" VALUES(36,'library','closing');
INSERT INTO "django_content_type" VALUES(37,'library','paperchange');
INSERT INTO "django_content_type" VALUES(38,'library','largeindex');
INSERT INTO "django_content_type" VALUES(39,'library','papervector');
INSERT INTO "django_content_type" VALUES(40,'register','country');
INSERT INTO "django_content_type" VALUES(41,'register','frame');
INSERT INTO "django_content_type" VALUES(42,'register','organisation');
INSERT INTO "django_content_type" VALUES(43,'register','partnership');
INSERT INTO "django_content_type" VALUES(44,'register','grant');
INSERT INTO "django_content_type" VALUES(45,'register','person');
INSERT INTO "django_content_type" VALUES(46,'register','identity');
INSERT INTO "django_content_type" VALUES(47,'register','framemember');
INSERT INTO "django_content_type" VALUES(48,'register','consent');
INSERT INTO "django_content_type" VALUES(49,'register','consentsheet');
INSERT INTO "django_content_type" VALUES(50,'register','erasurerequest');
INSERT INTO "django_content_type" VALUES(51,'survey','questionnaire');
INSERT INTO "django_content_type" VALUES(52,'survey','item');
INSERT INTO "django_content_type" VALUES(53,'survey','invitation');
INSERT INTO "django_content_type" VALUES(54,'survey','response');
INSERT INTO "django_content_type" VALUES(55,'survey','answer');
INSERT INTO "django_content_type" VALUES(56,'sample','draw');
INSERT INTO "django_content_type" VALUES(57,'sample','selection');
INSERT INTO "django_content_type" VALUES(58,'interviews','interview');
INSERT INTO "django_content_type" VALUES(59,'interviews','transcript');
INSERT INTO "django_content_type" VALUES(60,'interviews','textrevision');
INSERT INTO "django_content_type" VALUES(61,'interviews','turn');
INSERT INTO "django_content_type" VALUES(62,'interviews','proposal');
INSERT INTO "django_content_type" VALUES(63,'interviews','proposedturn');
INSERT INTO "django_content_type" VALUES(64,'coding','code');
INSERT INTO "django_content_type" VALUES(65,'coding','coder');
INSERT INTO "django_content_type" VALUES(66,'coding','coding');
INSERT INTO "django_content_type" VALUES(67,'coding','theme');
INSERT INTO "django_content_type" VALUES(68,'findings','finding');
INSERT INTO "django_content_type" VALUES(69,'findings','jointdisplay');
INSERT INTO "django_content_type" VALUES(70,'findings','evidence');
INSERT INTO "django_content_type" VALUES(71,'findings','displayrow');
INSERT INTO "django_content_type" VALUES(72,'findings','cell');
INSERT INTO "django_content_type" VALUES(73,'findings','kepttext');
INSERT INTO "django_content_type" VALUES(74,'findings','speakeranswer');
INSERT INTO "django_content_type" VALUES(75,'findings','quotationreply');
INSERT INTO "django_content_type" VALUES(76,'innovations','innovation');
INSERT INTO "django_content_type" VALUES(77,'innovations','stage');
INSERT INTO "django_content_type" VALUES(78,'innovations','evidence');
INSERT INTO "django_content_type" VALUES(79,'innovations','countingrule');
INSERT INTO "django_content_type" VALUES(80,'auth','permission');
INSERT INTO "django_content_type" VALUES(81,'auth','group');
INSERT INTO "django_content_type" VALUES(82,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(83,'sessions','session');
INSERT INTO "django_content_type" VALUES(84,'account','emailaddress');
INSERT INTO "django_content_type" VALUES(85,'account','emailconfirmation');
INSERT INTO "django_content_type" VALUES(86,'mfa','authenticator');
INSERT INTO "django_content_type" VALUES(87,'django_tasks_database','dbtaskresult');
-- auth_group_permissions
-- auth_permission
INSERT INTO "auth_permission" VALUES(1,1,'add_job','Can add job');
INSERT INTO "auth_permission" VALUES(2,1,'change_job','Can change job');
INSERT INTO "auth_permission" VALUES(3,1,'delete_job','Can delete job');
INSERT INTO "auth_permission" VALUES(4,1,'view_job','Can view job');
INSERT INTO "auth_permission" VALUES(5,2,'add_study','Can add study');
INSERT INTO "auth_permission" VALUES(6,2,'change_study','Can change study');
INSERT INTO "auth_permission" VALUES(7,2,'delete_study','Can delete study');
INSERT INTO "auth_permission" VALUES(8,2,'view_study','Can view study');
INSERT INTO "auth_permission" VALUES(9,3,'add_account','Can add user');
INSERT INTO "auth_permission" VALUES(10,3,'change_account','Can change user');
INSERT INTO "auth_permission" VALUES(11,3,'delete_account','Can delete user');
INSERT INTO "auth_permission" VALUES(12,3,'view_account','Can view user');
INSERT INTO "auth_permission" VALUES(13,4,'add_memberinvitation','Can add member invitation');
INSERT INTO "auth_permission" VALUES(14,4,'change_memberinvitation','Can change member invitation');
INSERT INTO "auth_permission" VALUES(15,4,'delete_memberinvitation','Can delete member invitation');
INSERT INTO "auth_permission" VALUES(16,4,'view_memberinvitation','Can view member invitation');
INSERT INTO "auth_permission" VALUES(17,5,'add_upload','Can add upload');
INSERT INTO "auth_permission" VALUES(18,5,'change_upload','Can change upload');
INSERT INTO "auth_permission" VALUES(19,5,'delete_upload','Can delete upload');
INSERT INTO "auth_permission" VALUES(20,5,'view_upload','Can view upload');
INSERT INTO "auth_permission" VALUES(21,6,'add_membership','Can add membership');
INSERT INTO "auth_permission" VALUES(22,6,'change_membership','Can change membership');
INSERT INTO "auth_permission" VALUES(23,6,'delete_membership','Can delete membership');
INSERT INTO "auth_permission" VALUES(24,6,'view_membership','Can view membership');
INSERT INTO "auth_permission" VALUES(25,7,'add_event','Can add event');
INSERT INTO "auth_permission" VALUES(26,7,'change_event','Can change event');
INSERT INTO "auth_permission" VALUES(27,7,'delete_event','Can delete event');
INSERT INTO "auth_permission" VALUES(28,7,'view_event','Can view event');
INSERT INTO "auth_permission" VALUES(29,8,'add_change','Can add change');
INSERT INTO "auth_permission" VALUES(30,8,'change_change','Can change change');
INSERT INTO "auth_permission" VALUES(31,8,'delete_change','Can delete change');
INSERT INTO "auth_permission" VALUES(32,8,'view_change','Can view change');
INSERT INTO "auth_permission" VALUES(33,9,'add_assignment','Can add assignment');
INSERT INTO "auth_permission" VALUES(34,9,'change_assignment','Can change assignment');
INSERT INTO "auth_permission" VALUES(35,9,'delete_assignment','Can delete assignment');
INSERT INTO "auth_permission" VALUES(36,9,'view_assignment','Can view assignment');
INSERT INTO "auth_permission" VALUES(37,10,'add_accesslink','Can add access link');
INSERT INTO "auth_permission" VALUES(38,10,'change_accesslink','Can change access link');
INSERT INTO "auth_permission" VALUES(39,10,'delete_accesslink','Can delete access link');
INSERT INTO "auth_permission" VALUES(40,10,'view_accesslink','Can view access link');
INSERT INTO "auth_permission" VALUES(41,11,'add_pointer','Can add pointer');
INSERT INTO "auth_permission" VALUES(42,11,'change_pointer','Can change pointer');
INSERT INTO "auth_permission" VALUES(43,11,'delete_pointer','Can delete pointer');
INSERT INTO "auth_permission" VALUES(44,11,'view_pointer','Can view pointer');
INSERT INTO "auth_permission" VALUES(45,12,'add_paper','Can add paper');
INSERT INTO "auth_permission" VALUES(46,12,'change_paper','Can change paper');
INSERT INTO "auth_permission" VALUES(47,12,'delete_paper','Can delete paper');
INSERT INTO "auth_permission" VALUES(48,12,'view_paper','Can view paper');
INSERT INTO "auth_permission" VALUES(49,13,'add_mark','Can add mark');
INSERT INTO "auth_permission" VALUES(50,13,'change_mark','Can change mark');
INSERT INTO "auth_permission" VALUES(51,13,'delete_mark','Can delete mark');
INSERT INTO "auth_permission" VALUES(52,13,'view_mark','Can view mark');
INSERT INTO "auth_permission" VALUES(53,14,'add_institution','Can add institution');
INSERT INTO "auth_permission" VALUES(54,14,'change_institution','Can change institution');
INSERT INTO "auth_permission" VALUES(55,14,'delete_institution','Can delete institution');
INSERT INTO "auth_permission" VALUES(56,14,'view_institution','Can view institution');
INSERT INTO "auth_permission" VALUES(57,15,'add_comment','Can add comment');
INSERT INTO "auth_permission" VALUES(58,15,'change_comment','Can change comment');
INSERT INTO "auth_permission" VALUES(59,15,'delete_comment','Can delete comment');
INSERT INTO "auth_permission" VALUES(60,15,'view_comment','Can view comment');
INSERT INTO "auth_permission" VALUES(61,16,'add_interest','Can add interest');
INSERT INTO "auth_permission" VALUES(62,16,'change_interest','Can change interest');
INSERT INTO "auth_permission" VALUES(63,16,'delete_interest','Can delete interest');
INSERT INTO "auth_permission" VALUES(64,16,'view_interest','Can view interest');
INSERT INTO "auth_permission" VALUES(65,17,'add_feedday','Can add feed day');
INSERT INTO "auth_permission" VALUES(66,17,'change_feedday','Can change feed day');
INSERT INTO "auth_permission" VALUES(67,17,'delete_feedday','Can delete feed day');
INSERT INTO "auth_permission" VALUES(68,17,'view_feedday','Can view feed day');
INSERT INTO "auth_permission" VALUES(69,18,'add_label','Can add label');
INSERT INTO "auth_permission" VALUES(70,18,'change_label','Can change label');
INSERT INTO "auth_permission" VALUES(71,18,'delete_label','Can delete label');
INSERT INTO "auth_permission" VALUES(72,18,'view_label','Can view label');
INSERT INTO "auth_permission" VALUES(73,19,'add_learningcycle','Can add learning cycle');
INSERT INTO "auth_permission" VALUES(74,19,'change_learningcycle','Can change learning cycle');
INSERT INTO "auth_permission" VALUES(75,19,'delete_learningcycle','Can delete learning cycle');
INSERT INTO "auth_permission" VALUES(76,19,'view_learningcycle','Can view learning cycle');
INSERT INTO "auth_permission" VALUES(77,20,'add_merge','Can add merge');
INSERT INTO "auth_permission" VALUES(78,20,'change_merge','Can change merge');
INSERT INTO "auth_permission" VALUES(79,20,'delete_merge','Can delete merge');
INSERT INTO "auth_permission" VALUES(80,20,'view_merge','Can view merge');
INSERT INTO "auth_permission" VALUES(81,21,'add_neighbour','Can add neighbour');
INSERT INTO "auth_permission" VALUES(82,21,'change_neighbour','Can change neighbour');
INSERT INTO "auth_permission" VALUES(83,21,'delete_neighbour','Can delete neighbour');
INSERT INTO "auth_permission" VALUES(84,21,'view_neighbour','Can view neighbour');
INSERT INTO "auth_permission" VALUES(85,22,'add_opening','Can add opening');
INSERT INTO "auth_permission" VALUES(86,22,'change_opening','Can change opening');
INSERT INTO "auth_permission" VALUES(87,22,'delete_opening','Can delete opening');
INSERT INTO "auth_permission" VALUES(88,22,'view_opening','Can view opening');
INSERT INTO "auth_permission" VALUES(89,23,'add_provideranswer','Can add provider answer');
INSERT INTO "auth_permission" VALUES(90,23,'change_provideranswer','Can change provider answer');
INSERT INTO "auth_permission" VALUES(91,23,'delete_provideranswer','Can delete provider answer');
INSERT INTO "auth_permission" VALUES(92,23,'view_provideranswer','Can view provider answer');
INSERT INTO "auth_permission" VALUES(93,24,'add_providerswitch','Can add provider switch');
INSERT INTO "auth_permission" VALUES(94,24,'change_providerswitch','Can change provider switch');
INSERT INTO "auth_permission" VALUES(95,24,'delete_providerswitch','Can delete provider switch');
INSERT INTO "auth_permission" VALUES(96,24,'view_providerswitch','Can view provider switch');
INSERT INTO "auth_permission" VALUES(97,25,'add_review','Can add review');
INSERT INTO "auth_permission" VALUES(98,25,'change_review','Can change review');
INSERT INTO "auth_permission" VALUES(99,25,'delete_review','Can delete review');
INSERT INTO "auth_permission" VALUES(100,25,'view_review','Can view review');
INSERT INTO "auth_permission" VALUES(101,26,'add_decision','Can add decision');
INSERT INTO "auth_permission" VALUES(102,26,'change_decision','Can change decision');
INSERT INTO "auth_permission" VALUES(103,26,'delete_decision','Can delete decision');
INSERT INTO "auth_permission" VALUES(104,26,'view_decision','Can view decision');
INSERT INTO "auth_permission" VALUES(105,27,'add_savedsearch','Can add saved search');
INSERT INTO "auth_permission" VALUES(106,27,'change_savedsearch','Can change saved search');
INSERT INTO "auth_permission" VALUES(107,27,'delete_savedsearch','Can delete saved search');
INSERT INTO "auth_permission" VALUES(108,27,'view_savedsearch','Can view saved search');
INSERT INTO "auth_permission" VALUES(109,28,'add_searchlog','Can add search log');
INSERT INTO "auth_permission" VALUES(110,28,'change_searchlog','Can change search log');
INSERT INTO "auth_permission" VALUES(111,28,'delete_searchlog','Can delete search log');
INSERT INTO "auth_permission" VALUES(112,28,'view_searchlog','Can view search log');
INSERT INTO "auth_permission" VALUES(113,29,'add_settlement','Can add settlement');
INSERT INTO "auth_permission" VALUES(114,29,'change_settlement','Can change settlement');
INSERT INTO "auth_permission" VALUES(115,29,'delete_settlement','Can delete settlement');
INSERT INTO "auth_permission" VALUES(116,29,'view_settlement','Can view settlement');
INSERT INTO "auth_permission" VALUES(117,30,'add_folder','Can add folder');
INSERT INTO "auth_permission" VALUES(118,30,'change_folder','Can change folder');
INSERT INTO "auth_permission" VALUES(119,30,'delete_folder','Can delete folder');
INSERT INTO "auth_permission" VALUES(120,30,'view_folder','Can view folder');
INSERT INTO "auth_permission" VALUES(121,31,'add_fulltext','Can add full text');
INSERT INTO "auth_permission" VALUES(122,31,'change_fulltext','Can change full text');
INSERT INTO "auth_permission" VALUES(123,31,'delete_fulltext','Can delete full text');
INSERT INTO "auth_permission" VALUES(124,31,'view_fulltext','Can view full text');
INSERT INTO "auth_permission" VALUES(125,32,'add_holding','Can add holding');
INSERT INTO "auth_permission" VALUES(126,32,'change_holding','Can change holding');
INSERT INTO "auth_permission" VALUES(127,32,'delete_holding','Can delete holding');
INSERT INTO "auth_permission" VALUES(128,32,'view_holding','Can view holding');
INSERT INTO "auth_permission" VALUES(129,33,'add_screener','Can add screener');
INSERT INTO "auth_permission" VALUES(130,33,'change_screener','Can change screener');
INSERT INTO "auth_permission" VALUES(131,33,'delete_screener','Can delete screener');
INSERT INTO "auth_permission" VALUES(132,33,'view_screener','Can view screener');
INSERT INTO "auth_permission" VALUES(133,34,'add_duplicatepair','Can add duplicate pair');
INSERT INTO "auth_permission" VALUES(134,34,'change_duplicatepair','Can change duplicate pair');
INSERT INTO "auth_permission" VALUES(135,34,'delete_duplicatepair','Can delete duplicate pair');
INSERT INTO "auth_permission" VALUES(136,34,'view_duplicatepair','Can view duplicate pair');
INSERT INTO "auth_permission" VALUES(137,35,'add_delivery','Can add delivery');
INSERT INTO "auth_permission" VALUES(138,35,'change_delivery','Can change delivery');
INSERT INTO "auth_permission" VALUES(139,35,'delete_delivery','Can delete delivery');
INSERT INTO "auth_permission" VALUES(140,35,'view_delivery','Can view delivery');
INSERT INTO "auth_permission" VALUES(141,36,'add_closing','Can add closing');
INSERT INTO "auth_permission" VALUES(142,36,'change_closing','Can change closing');
INSERT INTO "auth_permission" VALUES(143,36,'delete_closing','Can delete closing');
INSERT INTO "auth_permission" VALUES(144,36,'view_closing','Can view closing');
INSERT INTO "auth_permission" VALUES(145,37,'add_paperchange','Can add paper change');
INSERT INTO "auth_permission" VALUES(146,37,'change_paperchange','Can change paper change');
INSERT INTO "auth_permission" VALUES(147,37,'delete_paperchange','Can delete paper change');
INSERT INTO "auth_permission" VALUES(148,37,'view_paperchange','Can view paper change');
INSERT INTO "auth_permission" VALUES(149,38,'add_largeindex','Can add large index');
INSERT INTO "auth_permission" VALUES(150,38,'change_largeindex','Can change large index');
INSERT INTO "auth_permission" VALUES(151,38,'delete_largeindex','Can delete large index');
INSERT INTO "auth_permission" VALUES(152,38,'view_largeindex','Can view large index');
INSERT INTO "auth_permission" VALUES(153,39,'add_papervector','Can add paper vector');
INSERT INTO "auth_permission" VALUES(154,39,'change_papervector','Can change paper vector');
INSERT INTO "auth_permission" VALUES(155,39,'delete_papervector','Can delete paper vector');
INSERT INTO "auth_permission" VALUES(156,39,'view_papervector','Can view paper vector');
INSERT INTO "auth_permission" VALUES(157,40,'add_country','Can add country');
INSERT INTO "auth_permission" VALUES(158,40,'change_country','Can change country');
INSERT INTO "auth_permission" VALUES(159,40,'delete_country','Can delete country');
INSERT INTO "auth_permission" VALUES(160,40,'view_country','Can view country');
INSERT INTO "auth_permission" VALUES(161,41,'add_frame','Can add frame');
INSERT INTO "auth_permission" VALUES(162,41,'change_frame','Can change frame');
INSERT INTO "auth_permission" VALUES(163,41,'delete_frame','Can delete frame');
INSERT INTO "auth_permission" VALUES(164,41,'view_frame','Can view frame');
INSERT INTO "auth_permission" VALUES(165,42,'add_organisation','Can add organisation');
INSERT INTO "auth_permission" VALUES(166,42,'change_organisation','Can change organisation');
INSERT INTO "auth_permission" VALUES(167,42,'delete_organisation','Can delete organisation');
INSERT INTO "auth_permission" VALUES(168,42,'view_organisation','Can view organisation');
INSERT INTO "auth_permission" VALUES(169,43,'add_partnership','Can add partnership');
INSERT INTO "auth_permission" VALUES(170,43,'change_partnership','Can change partnership');
INSERT INTO "auth_permission" VALUES(171,43,'delete_partnership','Can delete partnership');
INSERT INTO "auth_permission" VALUES(172,43,'view_partnership','Can view partnership');
INSERT INTO "auth_permission" VALUES(173,44,'add_grant','Can add grant');
INSERT INTO "auth_permission" VALUES(174,44,'change_grant','Can change grant');
INSERT INTO "auth_permission" VALUES(175,44,'delete_grant','Can delete grant');
INSERT INTO "auth_permission" VALUES(176,44,'view_grant','Can view grant');
INSERT INTO "auth_permission" VALUES(177,45,'add_person','Can add person');
INSERT INTO "auth_permission" VALUES(178,45,'change_person','Can change person');
INSERT INTO "auth_permission" VALUES(179,45,'delete_person','Can delete person');
INSERT INTO "auth_permission" VALUES(180,45,'view_person','Can view person');
INSERT INTO "auth_permission" VALUES(181,46,'add_identity','Can add identity');
INSERT INTO "auth_permission" VALUES(182,46,'change_identity','Can change identity');
INSERT INTO "auth_permission" VALUES(183,46,'delete_identity','Can delete identity');
INSERT INTO "auth_permission" VALUES(184,46,'view_identity','Can view identity');
INSERT INTO "auth_permission" VALUES(185,47,'add_framemember','Can add frame member');
INSERT INTO "auth_permission" VALUES(186,47,'change_framemember','Can change frame member');
INSERT INTO "auth_permission" VALUES(187,47,'delete_framemember','Can delete frame member');
INSERT INTO "auth_permission" VALUES(188,47,'view_framemember','Can view frame member');
INSERT INTO "auth_permission" VALUES(189,48,'add_consent','Can add consent');
INSERT INTO "auth_permission" VALUES(190,48,'change_consent','Can change consent');
INSERT INTO "auth_permission" VALUES(191,48,'delete_consent','Can delete consent');
INSERT INTO "auth_permission" VALUES(192,48,'view_consent','Can view consent');
INSERT INTO "auth_permission" VALUES(193,49,'add_consentsheet','Can add consent sheet');
INSERT INTO "auth_permission" VALUES(194,49,'change_consentsheet','Can change consent sheet');
INSERT INTO "auth_permission" VALUES(195,49,'delete_consentsheet','Can delete consent sheet');
INSERT INTO "auth_permission" VALUES(196,49,'view_consentsheet','Can view consent sheet');
INSERT INTO "auth_permission" VALUES(197,50,'add_erasurerequest','Can add erasure request');
INSERT INTO "auth_permission" VALUES(198,50,'change_erasurerequest','Can change erasure request');
INSERT INTO "auth_permission" VALUES(199,50,'delete_erasurerequest','Can delete erasure request');
INSERT INTO "auth_permission" VALUES(200,50,'view_erasurerequest','Can view erasure request');
INSERT INTO "auth_permission" VALUES(201,51,'add_questionnaire','Can add questionnaire');
INSERT INTO "auth_permission" VALUES(202,51,'change_questionnaire','Can change questionnaire');
INSERT INTO "auth_permission" VALUES(203,51,'delete_questionnaire','Can delete questionnaire');
INSERT INTO "auth_permission" VALUES(204,51,'view_questionnaire','Can view questionnaire');
INSERT INTO "auth_permission" VALUES(205,52,'add_item','Can add item');
INSERT INTO "auth_permission" VALUES(206,52,'change_item','Can change item');
INSERT INTO "auth_permission" VALUES(207,52,'delete_item','Can delete item');
INSERT INTO "auth_permission" VALUES(208,52,'view_item','Can view item');
INSERT INTO "auth_permission" VALUES(209,53,'add_invitation','Can add invitation');
INSERT INTO "auth_permission" VALUES(210,53,'change_invitation','Can change invitation');
INSERT INTO "auth_permission" VALUES(211,53,'delete_invitation','Can delete invitation');
INSERT INTO "auth_permission" VALUES(212,53,'view_invitation','Can view invitation');
INSERT INTO "auth_permission" VALUES(213,54,'add_response','Can add response');
INSERT INTO "auth_permission" VALUES(214,54,'change_response','Can change response');
INSERT INTO "auth_permission" VALUES(215,54,'delete_response','Can delete response');
INSERT INTO "auth_permission" VALUES(216,54,'view_response','Can view response');
INSERT INTO "auth_permission" VALUES(217,55,'add_answer','Can add answer');
INSERT INTO "auth_permission" VALUES(218,55,'change_answer','Can change answer');
INSERT INTO "auth_permission" VALUES(219,55,'delete_answer','Can delete answer');
INSERT INTO "auth_permission" VALUES(220,55,'view_answer','Can view answer');
INSERT INTO "auth_permission" VALUES(221,56,'add_draw','Can add draw');
INSERT INTO "auth_permission" VALUES(222,56,'change_draw','Can change draw');
INSERT INTO "auth_permission" VALUES(223,56,'delete_draw','Can delete draw');
INSERT INTO "auth_permission" VALUES(224,56,'view_draw','Can view draw');
INSERT INTO "auth_permission" VALUES(225,57,'add_selection','Can add selection');
INSERT INTO "auth_permission" VALUES(226,57,'change_selection','Can change selection');
INSERT INTO "auth_permission" VALUES(227,57,'delete_selection','Can delete selection');
INSERT INTO "auth_permission" VALUES(228,57,'view_selection','Can view selection');
INSERT INTO "auth_permission" VALUES(229,58,'add_interview','Can add interview');
INSERT INTO "auth_permission" VALUES(230,58,'change_interview','Can change interview');
INSERT INTO "auth_permission" VALUES(231,58,'delete_interview','Can delete interview');
INSERT INTO "auth_permission" VALUES(232,58,'view_interview','Can view interview');
INSERT INTO "auth_permission" VALUES(233,59,'add_transcript','Can add text to be coded');
INSERT INTO "auth_permission" VALUES(234,59,'change_transcript','Can change text to be coded');
INSERT INTO "auth_permission" VALUES(235,59,'delete_transcript','Can delete text to be coded');
INSERT INTO "auth_permission" VALUES(236,59,'view_transcript','Can view text to be coded');
INSERT INTO "auth_permission" VALUES(237,60,'add_textrevision','Can add text revision');
INSERT INTO "auth_permission" VALUES(238,60,'change_textrevision','Can change text revision');
INSERT INTO "auth_permission" VALUES(239,60,'delete_textrevision','Can delete text revision');
INSERT INTO "auth_permission" VALUES(240,60,'view_textrevision','Can view text revision');
INSERT INTO "auth_permission" VALUES(241,61,'add_turn','Can add turn');
INSERT INTO "auth_permission" VALUES(242,61,'change_turn','Can change turn');
INSERT INTO "auth_permission" VALUES(243,61,'delete_turn','Can delete turn');
INSERT INTO "auth_permission" VALUES(244,61,'view_turn','Can view turn');
INSERT INTO "auth_permission" VALUES(245,62,'add_proposal','Can add answer of an interviewee');
INSERT INTO "auth_permission" VALUES(246,62,'change_proposal','Can change answer of an interviewee');
INSERT INTO "auth_permission" VALUES(247,62,'delete_proposal','Can delete answer of an interviewee');
INSERT INTO "auth_permission" VALUES(248,62,'view_proposal','Can view answer of an interviewee');
INSERT INTO "auth_permission" VALUES(249,63,'add_proposedturn','Can add turn of an answer');
INSERT INTO "auth_permission" VALUES(250,63,'change_proposedturn','Can change turn of an answer');
INSERT INTO "auth_permission" VALUES(251,63,'delete_proposedturn','Can delete turn of an answer');
INSERT INTO "auth_permission" VALUES(252,63,'view_proposedturn','Can view turn of an answer');
INSERT INTO "auth_permission" VALUES(253,64,'add_code','Can add code');
INSERT INTO "auth_permission" VALUES(254,64,'change_code','Can change code');
INSERT INTO "auth_permission" VALUES(255,64,'delete_code','Can delete code');
INSERT INTO "auth_permission" VALUES(256,64,'view_code','Can view code');
INSERT INTO "auth_permission" VALUES(257,65,'add_coder','Can add coder');
INSERT INTO "auth_permission" VALUES(258,65,'change_coder','Can change coder');
INSERT INTO "auth_permission" VALUES(259,65,'delete_coder','Can delete coder');
INSERT INTO "auth_permission" VALUES(260,65,'view_coder','Can view coder');
INSERT INTO "auth_permission" VALUES(261,66,'add_coding','Can add coded passage');
INSERT INTO "auth_permission" VALUES(262,66,'change_coding','Can change coded passage');
INSERT INTO "auth_permission" VALUES(263,66,'delete_coding','Can delete coded passage');
INSERT INTO "auth_permission" VALUES(264,66,'view_coding','Can view coded passage');
INSERT INTO "auth_permission" VALUES(265,67,'add_theme','Can add theme');
INSERT INTO "auth_permission" VALUES(266,67,'change_theme','Can change theme');
INSERT INTO "auth_permission" VALUES(267,67,'delete_theme','Can delete theme');
INSERT INTO "auth_permission" VALUES(268,67,'view_theme','Can view theme');
INSERT INTO "auth_permission" VALUES(269,68,'add_finding','Can add finding');
INSERT INTO "auth_permission" VALUES(270,68,'change_finding','Can change finding');
INSERT INTO "auth_permission" VALUES(271,68,'delete_finding','Can delete finding');
INSERT INTO "auth_permission" VALUES(272,68,'view_finding','Can view finding');
INSERT INTO "auth_permission" VALUES(273,69,'add_jointdisplay','Can add joint display');
INSERT INTO "auth_permission" VALUES(274,69,'change_jointdisplay','Can change joint display');
INSERT INTO "auth_permission" VALUES(275,69,'delete_jointdisplay','Can delete joint display');
INSERT INTO "auth_permission" VALUES(276,69,'view_jointdisplay','Can view joint display');
INSERT INTO "auth_permission" VALUES(277,70,'add_evidence','Can add evidence');
INSERT INTO "auth_permission" VALUES(278,70,'change_evidence','Can change evidence');
INSERT INTO "auth_permission" VALUES(279,70,'delete_evidence','Can delete evidence');
INSERT INTO "auth_permission" VALUES(280,70,'view_evidence','Can view evidence');
INSERT INTO "auth_permission" VALUES(281,71,'add_displayrow','Can add display row');
INSERT INTO "auth_permission" VALUES(282,71,'change_displayrow','Can change display row');
INSERT INTO "auth_permission" VALUES(283,71,'delete_displayrow','Can delete display row');
INSERT INTO "auth_permission" VALUES(284,71,'view_displayrow','Can view display row');
INSERT INTO "auth_permission" VALUES(285,72,'add_cell','Can add cell');
INSERT INTO "auth_permission" VALUES(286,72,'change_cell','Can change cell');
INSERT INTO "auth_permission" VALUES(287,72,'delete_cell','Can delete cell');
INSERT INTO "auth_permission" VALUES(288,72,'view_cell','Can view cell');
INSERT INTO "auth_permission" VALUES(289,73,'add_kepttext','Can add kept text');
INSERT INTO "auth_permission" VALUES(290,73,'change_kepttext','Can change kept text');
INSERT INTO "auth_permission" VALUES(291,73,'delete_kepttext','Can delete kept text');
INSERT INTO "auth_permission" VALUES(292,73,'view_kepttext','Can view kept text');
INSERT INTO "auth_permission" VALUES(293,74,'add_speakeranswer','Can add speaker''s answer');
INSERT INTO "auth_permission" VALUES(294,74,'change_speakeranswer','Can change speaker''s answer');
INSERT INTO "auth_permission" VALUES(295,74,'delete_speakeranswer','Can delete speaker''s answer');
INSERT INTO "auth_permission" VALUES(296,74,'view_speakeranswer','Can view speaker''s answer');
INSERT INTO "auth_permission" VALUES(297,75,'add_quotationreply','Can add reply to a quotation');
INSERT INTO "auth_permission" VALUES(298,75,'change_quotationreply','Can change reply to a quotation');
INSERT INTO "auth_permission" VALUES(299,75,'delete_quotationreply','Can delete reply to a quotation');
INSERT INTO "auth_permission" VALUES(300,75,'view_quotationreply','Can view reply to a quotation');
INSERT INTO "auth_permission" VALUES(301,76,'add_innovation','Can add innovation');
INSERT INTO "auth_permission" VALUES(302,76,'change_innovation','Can change innovation');
INSERT INTO "auth_permission" VALUES(303,76,'delete_innovation','Can delete innovation');
INSERT INTO "auth_permission" VALUES(304,76,'view_innovation','Can view innovation');
INSERT INTO "auth_permission" VALUES(305,77,'add_stage','Can add stage');
INSERT INTO "auth_permission" VALUES(306,77,'change_stage','Can change stage');
INSERT INTO "auth_permission" VALUES(307,77,'delete_stage','Can delete stage');
INSERT INTO "auth_permission" VALUES(308,77,'view_stage','Can view stage');
INSERT INTO "auth_permission" VALUES(309,78,'add_evidence','Can add evidence');
INSERT INTO "auth_permission" VALUES(310,78,'change_evidence','Can change evidence');
INSERT INTO "auth_permission" VALUES(311,78,'delete_evidence','Can delete evidence');
INSERT INTO "auth_permission" VALUES(312,78,'view_evidence','Can view evidence');
INSERT INTO "auth_permission" VALUES(313,79,'add_countingrule','Can add counting rule');
INSERT INTO "auth_permission" VALUES(314,79,'change_countingrule','Can change counting rule');
INSERT INTO "auth_permission" VALUES(315,79,'delete_countingrule','Can delete counting rule');
INSERT INTO "auth_permission" VALUES(316,79,'view_countingrule','Can view counting rule');
INSERT INTO "auth_permission" VALUES(317,80,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(318,80,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(319,80,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(320,80,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(321,81,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(322,81,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(323,81,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(324,81,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(325,82,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(326,82,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(327,82,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(328,82,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(329,83,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(330,83,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(331,83,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(332,83,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(333,84,'add_emailaddress','Can add email address');
INSERT INTO "auth_permission" VALUES(334,84,'change_emailaddress','Can change email address');
INSERT INTO "auth_permission" VALUES(335,84,'delete_emailaddress','Can delete email address');
INSERT INTO "auth_permission" VALUES(336,84,'view_emailaddress','Can view email address');
INSERT INTO "auth_permission" VALUES(337,85,'add_emailconfirmation','Can add email confirmation');
INSERT INTO "auth_permission" VALUES(338,85,'change_emailconfirmation','Can change email confirmation');
INSERT INTO "auth_permission" VALUES(339,85,'delete_emailconfirmation','Can delete email confirmation');
INSERT INTO "auth_permission" VALUES(340,85,'view_emailconfirmation','Can view email confirmation');
INSERT INTO "auth_permission" VALUES(341,86,'add_authenticator','Can add authenticator');
INSERT INTO "auth_permission" VALUES(342,86,'change_authenticator','Can change authenticator');
INSERT INTO "auth_permission" VALUES(343,86,'delete_authenticator','Can delete authenticator');
INSERT INTO "auth_permission" VALUES(344,86,'view_authenticator','Can view authenticator');
INSERT INTO "auth_permission" VALUES(345,87,'add_dbtaskresult','Can add Task Result');
INSERT INTO "auth_permission" VALUES(346,87,'change_dbtaskresult','Can change Task Result');
INSERT INTO "auth_permission" VALUES(347,87,'delete_dbtaskresult','Can delete Task Result');
INSERT INTO "auth_permission" VALUES(348,87,'view_dbtaskresult','Can view Task Result');
-- auth_group
-- study_study
INSERT INTO "study_study" VALUES(1,'example','Do ideas come home? (example study)','Do health partnerships bring home what their people see in low- and middle-income countries, and if not, why?','lead','leads',1,'2026-03-16 09:00:00.101000',NULL,NULL);
INSERT INTO "study_study" VALUES(2,'many-papers','Many papers','','person','people',0,'2026-03-16 09:00:01.428000',NULL,NULL);
-- study_account
INSERT INTO "study_account" VALUES(1,'pbkdf2_sha256$1000000$vlBLCfKH7zIvYyr3vrUA5I$n3xfkoQR9MGlhx0IykcYlsqLnQxTMizfJcGDlxTfX1s=','2026-03-16 09:00:00.914000',0,0,1,'2026-03-16 09:00:00.100000','owner@localhost.localdomain','Owner');
INSERT INTO "study_account" VALUES(2,'','2026-03-16 09:00:01.434000',0,0,1,'2026-03-16 09:00:00.916000','researcher@example.org','The researcher');
INSERT INTO "study_account" VALUES(3,'','2026-03-16 09:00:00.935000',0,0,1,'2026-03-16 09:00:00.931000','coder@example.org','The coder');
INSERT INTO "study_account" VALUES(4,'','2026-03-16 09:00:00.950000',0,0,1,'2026-03-16 09:00:00.946000','transcriber@example.org','The transcriber');
INSERT INTO "study_account" VALUES(5,'','2026-03-16 09:00:00.965000',0,0,1,'2026-03-16 09:00:00.961000','viewer@example.org','The viewer');
INSERT INTO "study_account" VALUES(6,'','2026-03-16 09:00:00.980000',0,0,1,'2026-03-16 09:00:00.976000','stranger@example.org','The stranger');
-- study_account_groups
-- study_account_user_permissions
-- study_upload
INSERT INTO "study_upload" VALUES(3,'register','people.csv','uploads/2026/11/f2672b7feb3a0147b05f6328385e466d','c35c484131947dcbbb6f855286f9a693c4e0ab4df5edaa5f0225d2c661a64ea7',35,'2026-03-16 09:00:01.373000',1,1);
INSERT INTO "study_upload" VALUES(5,'references','papers.ris','uploads/2026/11/1b21dbbc2aeebfe70dcc09f84598dc53','1a21897ca07f481afbe63897021c7cac571ef8280f7194f52a47992a4792ec2e',107,'2026-03-16 09:00:01.490000',1,1);
INSERT INTO "study_upload" VALUES(6,'holdings','more.txt','uploads/2026/11/b354d0dbce85e6ca8fc90ccbcb875bf4','2af3a7be18795a759b16018ece14b36b90f0b64fdfdfd46e39a736d3bc487938',80,'2026-03-16 09:00:01.504000',1,1);
INSERT INTO "study_upload" VALUES(8,'survey responses','answers.csv','uploads/2026/11/c2d08aba88e249c21f72fe9c96861189','bfd870b31fbb608149966e9ade1bb113176057d18b952dcedd39e5f53614b336',45,'2026-03-16 09:00:01.533000',1,1);
-- study_membership
INSERT INTO "study_membership" VALUES(1,'owner','2026-03-16 09:00:00.102000',1,1);
INSERT INTO "study_membership" VALUES(2,'researcher','2026-03-16 09:00:00.928000',2,1);
INSERT INTO "study_membership" VALUES(3,'coder','2026-03-16 09:00:00.943000',3,1);
INSERT INTO "study_membership" VALUES(4,'transcriber','2026-03-16 09:00:00.958000',4,1);
INSERT INTO "study_membership" VALUES(5,'viewer','2026-03-16 09:00:00.973000',5,1);
INSERT INTO "study_membership" VALUES(6,'owner','2026-03-16 09:00:01.429000',2,2);
-- study_event
INSERT INTO "study_event" VALUES(1,'2026-03-16 09:00:00.103000','study created','study.study',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(2,'2026-03-16 09:00:00.219000','register imported','',NULL,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(3,'2026-03-16 09:00:00.220000','frame frozen','register.frame',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(4,'2026-03-16 09:00:00.222000','questionnaire created','survey.questionnaire',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(5,'2026-03-16 09:00:00.223000','questionnaire opened','survey.questionnaire',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(6,'2026-03-16 09:00:00.224000','people invited','survey.questionnaire',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(7,'2026-03-16 09:00:00.225000','responses imported','survey.questionnaire',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(8,'2026-03-16 09:00:00.226000','responses stored','',NULL,NULL,NULL,1,1,NULL,7,NULL);
INSERT INTO "study_event" VALUES(9,'2026-03-16 09:00:00.227000','disposition set','survey.invitation',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(10,'2026-03-16 09:00:00.228000','disposition set','survey.invitation',29,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(11,'2026-03-16 09:00:00.229000','disposition set','survey.invitation',68,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(12,'2026-03-16 09:00:00.230000','disposition set','survey.invitation',103,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(13,'2026-03-16 09:00:00.231000','disposition set','survey.invitation',13,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(14,'2026-03-16 09:00:00.232000','disposition set','survey.invitation',41,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(15,'2026-03-16 09:00:00.233000','disposition set','survey.invitation',54,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(16,'2026-03-16 09:00:00.234000','disposition set','survey.invitation',76,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(17,'2026-03-16 09:00:00.235000','disposition set','survey.invitation',97,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(18,'2026-03-16 09:00:00.236000','questionnaire closed','survey.questionnaire',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(19,'2026-03-16 09:00:00.237000','sample drawn','sample.draw',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(20,'2026-03-16 09:00:00.241000','interview entered','interviews.interview',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(21,'2026-03-16 09:00:00.242000','transcript attached','interviews.transcript',1,NULL,NULL,1,1,NULL,20,NULL);
INSERT INTO "study_event" VALUES(22,'2026-03-16 09:00:00.246000','interview entered','interviews.interview',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(23,'2026-03-16 09:00:00.247000','transcript attached','interviews.transcript',2,NULL,NULL,1,1,NULL,22,NULL);
INSERT INTO "study_event" VALUES(24,'2026-03-16 09:00:00.251000','interview entered','interviews.interview',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(25,'2026-03-16 09:00:00.252000','transcript attached','interviews.transcript',3,NULL,NULL,1,1,NULL,24,NULL);
INSERT INTO "study_event" VALUES(26,'2026-03-16 09:00:00.256000','interview entered','interviews.interview',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(27,'2026-03-16 09:00:00.257000','transcript attached','interviews.transcript',4,NULL,NULL,1,1,NULL,26,NULL);
INSERT INTO "study_event" VALUES(28,'2026-03-16 09:00:00.261000','interview entered','interviews.interview',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(29,'2026-03-16 09:00:00.262000','transcript attached','interviews.transcript',5,NULL,NULL,1,1,NULL,28,NULL);
INSERT INTO "study_event" VALUES(30,'2026-03-16 09:00:00.266000','interview entered','interviews.interview',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(31,'2026-03-16 09:00:00.267000','transcript attached','interviews.transcript',6,NULL,NULL,1,1,NULL,30,NULL);
INSERT INTO "study_event" VALUES(32,'2026-03-16 09:00:00.271000','interview entered','interviews.interview',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(33,'2026-03-16 09:00:00.272000','transcript attached','interviews.transcript',7,NULL,NULL,1,1,NULL,32,NULL);
INSERT INTO "study_event" VALUES(34,'2026-03-16 09:00:00.276000','interview entered','interviews.interview',8,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(35,'2026-03-16 09:00:00.277000','transcript attached','interviews.transcript',8,NULL,NULL,1,1,NULL,34,NULL);
INSERT INTO "study_event" VALUES(36,'2026-03-16 09:00:00.281000','interview entered','interviews.interview',9,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(37,'2026-03-16 09:00:00.282000','transcript attached','interviews.transcript',9,NULL,NULL,1,1,NULL,36,NULL);
INSERT INTO "study_event" VALUES(38,'2026-03-16 09:00:00.286000','interview entered','interviews.interview',10,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(39,'2026-03-16 09:00:00.287000','transcript attached','interviews.transcript',10,NULL,NULL,1,1,NULL,38,NULL);
INSERT INTO "study_event" VALUES(40,'2026-03-16 09:00:00.291000','interview entered','interviews.interview',11,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(41,'2026-03-16 09:00:00.292000','transcript attached','interviews.transcript',11,NULL,NULL,1,1,NULL,40,NULL);
INSERT INTO "study_event" VALUES(42,'2026-03-16 09:00:00.296000','interview entered','interviews.interview',12,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(43,'2026-03-16 09:00:00.297000','transcript attached','interviews.transcript',12,NULL,NULL,1,1,NULL,42,NULL);
INSERT INTO "study_event" VALUES(44,'2026-03-16 09:00:00.299000','code created','coding.code',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(45,'2026-03-16 09:00:00.301000','code created','coding.code',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(46,'2026-03-16 09:00:00.303000','code created','coding.code',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(47,'2026-03-16 09:00:00.305000','code created','coding.code',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(48,'2026-03-16 09:00:00.307000','code created','coding.code',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(49,'2026-03-16 09:00:00.309000','code created','coding.code',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(50,'2026-03-16 09:00:00.311000','code created','coding.code',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(51,'2026-03-16 09:00:00.313000','code created','coding.code',8,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(52,'2026-03-16 09:00:00.315000','code created','coding.code',9,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(53,'2026-03-16 09:00:00.317000','code created','coding.code',10,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(54,'2026-03-16 09:00:00.319000','code created','coding.code',11,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(55,'2026-03-16 09:00:00.321000','code created','coding.code',12,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(56,'2026-03-16 09:00:00.323000','code created','coding.code',13,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(57,'2026-03-16 09:00:00.325000','code created','coding.code',14,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(58,'2026-03-16 09:00:00.327000','code created','coding.code',15,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(59,'2026-03-16 09:00:00.329000','code created','coding.code',16,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(60,'2026-03-16 09:00:00.331000','code created','coding.code',17,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(61,'2026-03-16 09:00:00.333000','code created','coding.code',18,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(62,'2026-03-16 09:00:00.335000','code created','coding.code',19,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(63,'2026-03-16 09:00:00.337000','code created','coding.code',20,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(64,'2026-03-16 09:00:00.338000','coder entered','coding.coder',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(65,'2026-03-16 09:00:00.519000','codings imported','coding.coder',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(66,'2026-03-16 09:00:00.520000','coder entered','coding.coder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(67,'2026-03-16 09:00:00.697000','codings imported','coding.coder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(68,'2026-03-16 09:00:00.698000','theme created','coding.theme',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(69,'2026-03-16 09:00:00.699000','theme created','coding.theme',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(70,'2026-03-16 09:00:00.700000','theme created','coding.theme',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(71,'2026-03-16 09:00:00.701000','theme created','coding.theme',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(72,'2026-03-16 09:00:00.714000','papers imported','',NULL,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(73,'2026-03-16 09:00:00.716000','joint display built','findings.jointdisplay',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(74,'2026-03-16 09:00:00.717000','cell marked','findings.cell',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(75,'2026-03-16 09:00:00.718000','cell marked','findings.cell',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(76,'2026-03-16 09:00:00.719000','cell marked','findings.cell',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(77,'2026-03-16 09:00:00.720000','cell marked','findings.cell',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(78,'2026-03-16 09:00:00.721000','cell marked','findings.cell',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(79,'2026-03-16 09:00:00.722000','cell marked','findings.cell',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(80,'2026-03-16 09:00:00.723000','cell marked','findings.cell',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(81,'2026-03-16 09:00:00.724000','cell marked','findings.cell',8,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(82,'2026-03-16 09:00:00.725000','cell marked','findings.cell',9,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(83,'2026-03-16 09:00:00.726000','cell marked','findings.cell',10,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(84,'2026-03-16 09:00:00.727000','cell marked','findings.cell',11,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(85,'2026-03-16 09:00:00.728000','cell marked','findings.cell',12,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(86,'2026-03-16 09:00:00.729000','finding written','findings.finding',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(87,'2026-03-16 09:00:00.730000','finding written','findings.finding',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(88,'2026-03-16 09:00:00.731000','finding written','findings.finding',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(89,'2026-03-16 09:00:00.732000','text kept for the figure check','findings.kepttext',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(90,'2026-03-16 09:00:00.734000','innovation added','innovations.innovation',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(91,'2026-03-16 09:00:00.736000','stage reached','innovations.stage',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(92,'2026-03-16 09:00:00.738000','stage reached','innovations.stage',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(93,'2026-03-16 09:00:00.740000','stage reached','innovations.stage',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(94,'2026-03-16 09:00:00.742000','stage reached','innovations.stage',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(95,'2026-03-16 09:00:00.744000','stage reached','innovations.stage',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(96,'2026-03-16 09:00:00.746000','stage reached','innovations.stage',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(97,'2026-03-16 09:00:00.748000','evidence added','innovations.evidence',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(98,'2026-03-16 09:00:00.750000','evidence added','innovations.evidence',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(99,'2026-03-16 09:00:00.752000','evidence added','innovations.evidence',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(100,'2026-03-16 09:00:00.754000','evidence added','innovations.evidence',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(101,'2026-03-16 09:00:00.756000','innovation added','innovations.innovation',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(102,'2026-03-16 09:00:00.758000','stage reached','innovations.stage',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(103,'2026-03-16 09:00:00.760000','stage reached','innovations.stage',8,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(104,'2026-03-16 09:00:00.762000','stage reached','innovations.stage',9,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(105,'2026-03-16 09:00:00.764000','stage reached','innovations.stage',10,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(106,'2026-03-16 09:00:00.766000','stage reached','innovations.stage',11,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(107,'2026-03-16 09:00:00.768000','stage reached','innovations.stage',12,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(108,'2026-03-16 09:00:00.770000','stage reached','innovations.stage',13,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(109,'2026-03-16 09:00:00.772000','stage reached','innovations.stage',14,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(110,'2026-03-16 09:00:00.774000','stage reached','innovations.stage',15,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(111,'2026-03-16 09:00:00.776000','stage reached','innovations.stage',16,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(112,'2026-03-16 09:00:00.778000','evidence added','innovations.evidence',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(113,'2026-03-16 09:00:00.780000','evidence added','innovations.evidence',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(114,'2026-03-16 09:00:00.782000','evidence added','innovations.evidence',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(115,'2026-03-16 09:00:00.784000','evidence added','innovations.evidence',8,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(116,'2026-03-16 09:00:00.786000','evidence added','innovations.evidence',9,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(117,'2026-03-16 09:00:00.788000','innovation added','innovations.innovation',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(118,'2026-03-16 09:00:00.790000','stage reached','innovations.stage',17,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(119,'2026-03-16 09:00:00.792000','stage reached','innovations.stage',18,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(120,'2026-03-16 09:00:00.794000','stage reached','innovations.stage',19,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(121,'2026-03-16 09:00:00.796000','stage reached','innovations.stage',20,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(122,'2026-03-16 09:00:00.798000','evidence added','innovations.evidence',10,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(123,'2026-03-16 09:00:00.800000','evidence added','innovations.evidence',11,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(124,'2026-03-16 09:00:00.802000','evidence added','innovations.evidence',12,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(125,'2026-03-16 09:00:00.804000','evidence added','innovations.evidence',13,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(126,'2026-03-16 09:00:00.806000','innovation added','innovations.innovation',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(127,'2026-03-16 09:00:00.808000','stage reached','innovations.stage',21,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(128,'2026-03-16 09:00:00.810000','stage reached','innovations.stage',22,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(129,'2026-03-16 09:00:00.812000','stage reached','innovations.stage',23,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(130,'2026-03-16 09:00:00.814000','stage reached','innovations.stage',24,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(131,'2026-03-16 09:00:00.816000','stage reached','innovations.stage',25,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(132,'2026-03-16 09:00:00.818000','evidence added','innovations.evidence',14,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(133,'2026-03-16 09:00:00.820000','evidence added','innovations.evidence',15,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(134,'2026-03-16 09:00:00.822000','evidence added','innovations.evidence',16,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(135,'2026-03-16 09:00:00.824000','innovation added','innovations.innovation',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(136,'2026-03-16 09:00:00.826000','stage reached','innovations.stage',26,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(137,'2026-03-16 09:00:00.828000','stage reached','innovations.stage',27,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(138,'2026-03-16 09:00:00.830000','stage reached','innovations.stage',28,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(139,'2026-03-16 09:00:00.832000','stage reached','innovations.stage',29,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(140,'2026-03-16 09:00:00.834000','evidence added','innovations.evidence',17,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(141,'2026-03-16 09:00:00.836000','evidence added','innovations.evidence',18,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(142,'2026-03-16 09:00:00.838000','evidence added','innovations.evidence',19,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(143,'2026-03-16 09:00:00.840000','evidence added','innovations.evidence',20,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(144,'2026-03-16 09:00:00.842000','innovation added','innovations.innovation',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(145,'2026-03-16 09:00:00.844000','stage reached','innovations.stage',30,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(146,'2026-03-16 09:00:00.846000','stage reached','innovations.stage',31,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(147,'2026-03-16 09:00:00.848000','stage reached','innovations.stage',32,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(148,'2026-03-16 09:00:00.850000','stage reached','innovations.stage',33,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(149,'2026-03-16 09:00:00.852000','evidence added','innovations.evidence',21,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(150,'2026-03-16 09:00:00.854000','evidence added','innovations.evidence',22,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(151,'2026-03-16 09:00:00.856000','evidence added','innovations.evidence',23,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(152,'2026-03-16 09:00:00.858000','innovation added','innovations.innovation',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(153,'2026-03-16 09:00:00.860000','stage reached','innovations.stage',34,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(154,'2026-03-16 09:00:00.862000','stage reached','innovations.stage',35,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(155,'2026-03-16 09:00:00.864000','stage reached','innovations.stage',36,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(156,'2026-03-16 09:00:00.866000','stage reached','innovations.stage',37,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(157,'2026-03-16 09:00:00.868000','evidence added','innovations.evidence',24,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(158,'2026-03-16 09:00:00.870000','evidence added','innovations.evidence',25,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(159,'2026-03-16 09:00:00.872000','evidence added','innovations.evidence',26,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(160,'2026-03-16 09:00:00.874000','innovation added','innovations.innovation',8,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(161,'2026-03-16 09:00:00.876000','stage reached','innovations.stage',38,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(162,'2026-03-16 09:00:00.878000','stage reached','innovations.stage',39,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(163,'2026-03-16 09:00:00.880000','stage reached','innovations.stage',40,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(164,'2026-03-16 09:00:00.882000','stage reached','innovations.stage',41,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(165,'2026-03-16 09:00:00.884000','stage reached','innovations.stage',42,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(166,'2026-03-16 09:00:00.886000','evidence added','innovations.evidence',27,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(167,'2026-03-16 09:00:00.888000','evidence added','innovations.evidence',28,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(168,'2026-03-16 09:00:00.890000','evidence added','innovations.evidence',29,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(169,'2026-03-16 09:00:00.892000','evidence added','innovations.evidence',30,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(170,'2026-03-16 09:00:00.894000','innovation added','innovations.innovation',9,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(171,'2026-03-16 09:00:00.896000','stage reached','innovations.stage',43,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(172,'2026-03-16 09:00:00.898000','stage reached','innovations.stage',44,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(173,'2026-03-16 09:00:00.900000','stage reached','innovations.stage',45,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(174,'2026-03-16 09:00:00.902000','evidence added','innovations.evidence',31,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(175,'2026-03-16 09:00:00.904000','evidence added','innovations.evidence',32,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(176,'2026-03-16 09:00:00.906000','innovation added','innovations.innovation',10,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(177,'2026-03-16 09:00:00.908000','stage reached','innovations.stage',46,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(178,'2026-03-16 09:00:00.910000','evidence added','innovations.evidence',33,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(179,'2026-03-16 09:00:00.924000','member invited','study.memberinvitation',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(180,'2026-03-16 09:00:00.929000','member invitation accepted','study.memberinvitation',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(181,'2026-03-16 09:00:00.930000','member added','study.membership',2,NULL,NULL,2,1,NULL,180,NULL);
INSERT INTO "study_event" VALUES(182,'2026-03-16 09:00:00.939000','member invited','study.memberinvitation',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(183,'2026-03-16 09:00:00.944000','member invitation accepted','study.memberinvitation',2,NULL,NULL,3,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(184,'2026-03-16 09:00:00.945000','member added','study.membership',3,NULL,NULL,3,1,NULL,183,NULL);
INSERT INTO "study_event" VALUES(185,'2026-03-16 09:00:00.954000','member invited','study.memberinvitation',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(186,'2026-03-16 09:00:00.959000','member invitation accepted','study.memberinvitation',3,NULL,NULL,4,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(187,'2026-03-16 09:00:00.960000','member added','study.membership',4,NULL,NULL,4,1,NULL,186,NULL);
INSERT INTO "study_event" VALUES(188,'2026-03-16 09:00:00.969000','member invited','study.memberinvitation',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(189,'2026-03-16 09:00:00.974000','member invitation accepted','study.memberinvitation',4,NULL,NULL,5,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(190,'2026-03-16 09:00:00.975000','member added','study.membership',5,NULL,NULL,5,1,NULL,189,NULL);
INSERT INTO "study_event" VALUES(191,'2026-03-16 09:00:00.985000','questionnaire created','survey.questionnaire',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(192,'2026-03-16 09:00:00.988000','questionnaire opened','survey.questionnaire',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(193,'2026-03-16 09:00:00.991000','people invited','survey.questionnaire',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(194,'2026-03-16 09:00:00.998000','invitation opened','survey.invitation',115,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(195,'2026-03-16 09:00:01.003000','response received','survey.response',35,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(196,'2026-03-16 09:00:01.008000','file uploaded','study.upload',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(197,'2026-03-16 09:00:01.012000','papers imported','',NULL,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(198,'2026-03-16 09:00:01.015000','uploaded file discarded','study.upload',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(199,'2026-03-16 09:00:01.018000','duplicates looked for','',NULL,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(200,'2026-03-16 09:00:01.025000','papers kept apart','library.duplicatepair',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(201,'2026-03-16 09:00:01.029000','papers merged','library.paper',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(202,'2026-03-16 09:00:01.032000','merge undone','library.paper',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(203,'2026-03-16 09:00:01.033000','undone: papers merged','library.paper',6,NULL,NULL,1,1,NULL,202,201);
INSERT INTO "study_event" VALUES(204,'2026-03-16 09:00:01.038000','papers merged','library.paper',13,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(205,'2026-03-16 09:00:01.041000','mark changed','library.mark',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(206,'2026-03-16 09:00:01.044000','mark changed','library.mark',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(207,'2026-03-16 09:00:01.047000','mark changed','library.mark',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(208,'2026-03-16 09:00:01.050000','mark changed','library.mark',4,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(209,'2026-03-16 09:00:01.053000','mark changed','library.mark',5,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(210,'2026-03-16 09:00:01.056000','mark changed','library.mark',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(211,'2026-03-16 09:00:01.060000','mark changed','library.mark',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(212,'2026-03-16 09:00:01.063000','folder made','library.folder',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(213,'2026-03-16 09:00:01.065000','folder filled','library.folder',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(214,'2026-03-16 09:00:01.067000','folder filled','library.folder',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(215,'2026-03-16 09:00:01.070000','folder changed','library.folder',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(216,'2026-03-16 09:00:01.073000','folder made','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(217,'2026-03-16 09:00:01.075000','folder filled','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(218,'2026-03-16 09:00:01.077000','folder filled','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(219,'2026-03-16 09:00:01.080000','folder changed','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(220,'2026-03-16 09:00:01.083000','folder made','library.folder',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(221,'2026-03-16 09:00:01.085000','folder filled','library.folder',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(222,'2026-03-16 09:00:01.087000','folder filled','library.folder',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(223,'2026-03-16 09:00:01.090000','folder changed','library.folder',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(224,'2026-03-16 09:00:01.092000','label put on paper','library.label',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(225,'2026-03-16 09:00:01.094000','label put on paper','library.label',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(226,'2026-03-16 09:00:01.097000','comment written','library.comment',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(227,'2026-03-16 09:00:01.100000','comment written','library.comment',2,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(228,'2026-03-16 09:00:01.103000','comment written','library.comment',3,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(229,'2026-03-16 09:00:01.106000','comment withdrawn','library.comment',3,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(230,'2026-03-16 09:00:01.113000','search saved','library.savedsearch',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(231,'2026-03-16 09:00:01.116000','interest created','library.interest',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(232,'2026-03-16 09:00:01.119000','interest created','library.interest',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(233,'2026-03-16 09:00:01.131000','learning cycle begun','library.learningcycle',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(234,'2026-03-16 09:00:01.134000','learning cycle begun','library.learningcycle',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(235,'2026-03-16 09:00:01.137000','learning cycle begun','library.learningcycle',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(236,'2026-03-16 09:00:01.140000','learning cycle written','library.learningcycle',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(237,'2026-03-16 09:00:01.143000','learning cycle written','library.learningcycle',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(238,'2026-03-16 09:00:01.146000','learning cycle written','library.learningcycle',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(239,'2026-03-16 09:00:01.149000','learning cycle completed','library.learningcycle',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(240,'2026-03-16 09:00:01.152000','learning cycle completed','library.learningcycle',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(241,'2026-03-16 09:00:01.154000','learning cycle withdrawn','library.learningcycle',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(242,'2026-03-16 09:00:01.157000','folder filled','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(243,'2026-03-16 09:00:01.159000','folder filled','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(244,'2026-03-16 09:00:01.161000','folder filled','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(245,'2026-03-16 09:00:01.163000','folder filled','library.folder',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(246,'2026-03-16 09:00:01.166000','review set up','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(247,'2026-03-16 09:00:01.169000','review started','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(248,'2026-03-16 09:00:01.172000','screener joined','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(249,'2026-03-16 09:00:01.177000','paper screened','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(250,'2026-03-16 09:00:01.182000','paper screened','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(251,'2026-03-16 09:00:01.187000','paper screened','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(252,'2026-03-16 09:00:01.192000','paper screened','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(253,'2026-03-16 09:00:01.197000','paper screened','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(254,'2026-03-16 09:00:01.202000','paper screened','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(255,'2026-03-16 09:00:01.205000','screener joined','library.review',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(256,'2026-03-16 09:00:01.210000','paper screened','library.review',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(257,'2026-03-16 09:00:01.215000','paper screened','library.review',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(258,'2026-03-16 09:00:01.220000','paper screened','library.review',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(259,'2026-03-16 09:00:01.225000','paper screened','library.review',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(260,'2026-03-16 09:00:01.230000','paper screened','library.review',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(261,'2026-03-16 09:00:01.235000','paper screened','library.review',1,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(262,'2026-03-16 09:00:01.238000','review revealed','library.review',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(263,'2026-03-16 09:00:01.241000','conflict settled','library.settlement',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(264,'2026-03-16 09:00:01.244000','conflict settled','library.settlement',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(265,'2026-03-16 09:00:01.247000','conflict settled','library.settlement',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(266,'2026-03-16 09:00:01.250000','included papers collected','library.folder',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(267,'2026-03-16 09:00:01.253000','review set up','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(268,'2026-03-16 09:00:01.256000','review started','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(269,'2026-03-16 09:00:01.259000','screener joined','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(270,'2026-03-16 09:00:01.264000','paper screened','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(271,'2026-03-16 09:00:01.269000','paper screened','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(272,'2026-03-16 09:00:01.274000','paper screened','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(273,'2026-03-16 09:00:01.279000','paper screened','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(274,'2026-03-16 09:00:01.282000','screener joined','library.review',2,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(275,'2026-03-16 09:00:01.287000','paper screened','library.review',2,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(276,'2026-03-16 09:00:01.292000','paper screened','library.review',2,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(277,'2026-03-16 09:00:01.297000','paper screened','library.review',2,NULL,NULL,2,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(278,'2026-03-16 09:00:01.300000','screening handed on','library.review',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(279,'2026-03-16 09:00:01.302000','institution set','library.institution',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(280,'2026-03-16 09:00:01.306000','file uploaded','study.upload',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(281,'2026-03-16 09:00:01.311000','full text uploaded','library.fulltext',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(282,'2026-03-16 09:00:01.316000','full text uploaded','library.fulltext',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(283,'2026-03-16 09:00:01.328000','holdings replaced','library.institution',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(284,'2026-03-16 09:00:01.329000','uploaded file discarded','study.upload',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(285,'2026-03-16 09:00:01.336000','full text read','library.fulltext',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(286,'2026-03-16 09:00:01.348000','refusal recorded','sample.selection',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(287,'2026-03-16 09:00:01.350000','home set','innovations.countingrule',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(288,'2026-03-16 09:00:01.353000','transcript revised','interviews.transcript',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(289,'2026-03-16 09:00:01.354000','codings carried over','interviews.transcript',1,NULL,NULL,1,1,NULL,288,NULL);
INSERT INTO "study_event" VALUES(290,'2026-03-16 09:00:01.357000','paper taken as text','interviews.transcript',13,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(291,'2026-03-16 09:00:01.360000','words coded','coding.coding',357,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(292,'2026-03-16 09:00:01.361000','coder entered','coding.coder',3,NULL,NULL,1,1,NULL,291,NULL);
INSERT INTO "study_event" VALUES(293,'2026-03-16 09:00:01.362000','code applied','coding.coding',357,NULL,NULL,1,1,NULL,291,NULL);
INSERT INTO "study_event" VALUES(294,'2026-03-16 09:00:01.365000','words coded','coding.coding',358,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(295,'2026-03-16 09:00:01.366000','code applied','coding.coding',358,NULL,NULL,1,1,NULL,294,NULL);
INSERT INTO "study_event" VALUES(296,'2026-03-16 09:00:01.368000','coding removed','coding.coding',358,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(297,'2026-03-16 09:00:01.370000','assigned','study.membership',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(298,'2026-03-16 09:00:01.374000','file uploaded','study.upload',3,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(299,'2026-03-16 09:00:01.378000','link to check a transcript made','interviews.interview',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(300,'2026-03-16 09:00:01.384000','transcript checked by the interviewee','interviews.proposal',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(301,'2026-03-16 09:00:01.388000','answer to a transcript sent','interviews.proposal',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(302,'2026-03-16 09:00:01.392000','link to check quotations made','register.person',4,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(303,'2026-03-16 09:00:01.399000','quotations answered by the speaker','findings.speakeranswer',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(304,'2026-03-16 09:00:01.402000','provider switched on','library.providerswitch',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(305,'2026-03-16 09:00:01.413000','provider asked','library.provideranswer',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(306,'2026-03-16 09:00:01.421000','provider asked','library.provideranswer',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(307,'2026-03-16 09:00:01.430000','study created','study.study',2,NULL,NULL,2,2,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(308,'2026-03-16 09:00:01.439000','file uploaded','study.upload',4,NULL,NULL,2,2,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(309,'2026-03-16 09:00:01.442000','papers imported','',NULL,NULL,NULL,2,2,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(310,'2026-03-16 09:00:01.445000','uploaded file discarded','study.upload',4,NULL,NULL,2,2,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(311,'2026-03-16 09:00:01.452000','member invited','study.memberinvitation',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(312,'2026-03-16 09:00:01.461000','consent sheet written','register.consentsheet',1,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(313,'2026-03-16 09:00:01.464000','consent links made','',NULL,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(314,'2026-03-16 09:00:01.472000','consent said over the link','register.person',114,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(315,'2026-03-16 09:00:01.476000','erasure asked for','register.person',114,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(316,'2026-03-16 09:00:01.491000','file uploaded','study.upload',5,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(317,'2026-03-16 09:00:01.505000','file uploaded','study.upload',6,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(318,'2026-03-16 09:00:01.523000','file uploaded','study.upload',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(319,'2026-03-16 09:00:01.526000','responses imported','survey.questionnaire',2,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(320,'2026-03-16 09:00:01.527000','responses stored','',NULL,NULL,NULL,1,1,NULL,319,NULL);
INSERT INTO "study_event" VALUES(321,'2026-03-16 09:00:01.528000','uploaded file discarded','study.upload',7,NULL,NULL,1,1,NULL,NULL,NULL);
INSERT INTO "study_event" VALUES(322,'2026-03-16 09:00:01.534000','file uploaded','study.upload',8,NULL,NULL,1,1,NULL,NULL,NULL);
-- account_emailconfirmation
-- account_emailaddress
-- library_mark
INSERT INTO "library_mark" VALUES(1,'like','2026-03-16 09:00:01.040000',1,1);
INSERT INTO "library_mark" VALUES(2,'like','2026-03-16 09:00:01.043000',1,2);
INSERT INTO "library_mark" VALUES(3,'like','2026-03-16 09:00:01.046000',1,3);
INSERT INTO "library_mark" VALUES(4,'like','2026-03-16 09:00:01.049000',2,3);
INSERT INTO "library_mark" VALUES(5,'like','2026-03-16 09:00:01.052000',2,4);
INSERT INTO "library_mark" VALUES(6,'dislike',NULL,1,6);
INSERT INTO "library_mark" VALUES(7,'','2026-03-16 09:00:01.059000',1,7);
-- library_institution
INSERT INTO "library_institution" VALUES(1,'Invented Trust Library','https://resolver.example.org/openurl','https://login.proxy.example.org/login?url=',1,'library@example.org','412','example.org');
-- library_comment
INSERT INTO "library_comment" VALUES(1,'Nobody says how many were asked twice.','2026-03-16 09:00:01.096000',NULL,1,1);
INSERT INTO "library_comment" VALUES(2,'Table 2 does.','2026-03-16 09:00:01.099000',NULL,2,1);
INSERT INTO "library_comment" VALUES(3,'','2026-03-16 09:00:01.102000','2026-03-16 09:00:01.105000',2,1);
-- library_interest_papers
INSERT INTO "library_interest_papers" VALUES(1,1,3);
INSERT INTO "library_interest_papers" VALUES(2,1,1);
INSERT INTO "library_interest_papers" VALUES(3,1,2);
INSERT INTO "library_interest_papers" VALUES(4,1,7);
-- library_label_papers
INSERT INTO "library_label_papers" VALUES(1,1,1);
INSERT INTO "library_label_papers" VALUES(2,1,2);
-- library_learningcycle_papers
INSERT INTO "library_learningcycle_papers" VALUES(1,1,1);
INSERT INTO "library_learningcycle_papers" VALUES(3,3,1);
-- library_merge
INSERT INTO "library_merge" VALUES(2,'{"paper": {"id": 14, "title": "Sixty seconds in the dark: one more invented drill for theatre teams"}, "reviews": []}','{}','["title"]',0.8,'2026-03-16 09:00:01.036000',NULL,13,1);
-- library_opening
INSERT INTO "library_opening" VALUES(1,'2026-03-16 09:00:01.124000',1,1);
INSERT INTO "library_opening" VALUES(2,'2026-03-16 09:00:01.127000',1,2);
-- library_review
INSERT INTO "library_review" VALUES(1,'Ideas, screened to the end','Which ideas come home?','["Another topic", "Not research"]',2,'{"kind": "all", "n_random": 2}',1,'{"identified": {"Papers of the library": 6}, "removed": {}}','2026-03-16 09:00:01.165000','2026-03-16 09:00:01.168000','2026-03-16 09:00:01.237000',1);
INSERT INTO "library_review" VALUES(2,'Ideas, half screened','Which ideas come home?','["Another topic", "Not research"]',2,'{"kind": "all", "n_random": 2}',1,'{"identified": {"Papers of the library": 14}, "removed": {"Duplicate records": 1}}','2026-03-16 09:00:01.252000','2026-03-16 09:00:01.255000',NULL,1);
-- library_review_papers
INSERT INTO "library_review_papers" VALUES(1,1,1);
INSERT INTO "library_review_papers" VALUES(2,1,2);
INSERT INTO "library_review_papers" VALUES(3,1,3);
INSERT INTO "library_review_papers" VALUES(4,1,4);
INSERT INTO "library_review_papers" VALUES(5,1,5);
INSERT INTO "library_review_papers" VALUES(6,1,6);
INSERT INTO "library_review_papers" VALUES(7,2,1);
INSERT INTO "library_review_papers" VALUES(8,2,2);
INSERT INTO "library_review_papers" VALUES(9,2,3);
INSERT INTO "library_review_papers" VALUES(10,2,4);
INSERT INTO "library_review_papers" VALUES(11,2,5);
INSERT INTO "library_review_papers" VALUES(12,2,6);
INSERT INTO "library_review_papers" VALUES(13,2,7);
INSERT INTO "library_review_papers" VALUES(14,2,8);
INSERT INTO "library_review_papers" VALUES(15,2,9);
INSERT INTO "library_review_papers" VALUES(16,2,10);
INSERT INTO "library_review_papers" VALUES(17,2,11);
INSERT INTO "library_review_papers" VALUES(18,2,12);
INSERT INTO "library_review_papers" VALUES(19,2,13);
-- library_searchlog
INSERT INTO "library_searchlog" VALUES(1,'invented drill','{"shelf": "all"}',2,'2026-03-16 09:00:01.108000',1,1);
INSERT INTO "library_searchlog" VALUES(2,'author:Pretendham','{"shelf": "all"}',1,'2026-03-16 09:00:01.110000',5,1);
INSERT INTO "library_searchlog" VALUES(3,'invented','{"shelf": "all"}',1,'2026-03-16 09:00:01.449000',2,2);
-- library_folder_papers
INSERT INTO "library_folder_papers" VALUES(1,1,1);
INSERT INTO "library_folder_papers" VALUES(2,1,2);
INSERT INTO "library_folder_papers" VALUES(3,2,1);
INSERT INTO "library_folder_papers" VALUES(4,2,2);
INSERT INTO "library_folder_papers" VALUES(5,3,1);
INSERT INTO "library_folder_papers" VALUES(6,3,2);
INSERT INTO "library_folder_papers" VALUES(7,2,3);
INSERT INTO "library_folder_papers" VALUES(8,2,4);
INSERT INTO "library_folder_papers" VALUES(9,2,5);
INSERT INTO "library_folder_papers" VALUES(10,2,6);
INSERT INTO "library_folder_papers" VALUES(11,4,3);
INSERT INTO "library_folder_papers" VALUES(12,4,5);
INSERT INTO "library_folder_papers" VALUES(13,4,4);
INSERT INTO "library_folder_papers" VALUES(14,4,1);
INSERT INTO "library_folder_papers" VALUES(15,4,2);
-- library_fulltext
INSERT INTO "library_fulltext" VALUES(1,'paper.pdf','papers/2026/11/paper.pdf','98dd5e8c6298574211abd1ed240d807b4a2ed60bda27883306bfb7a2b555d838',969,'["Ideas that came home", "Page two names a drill"]','2026-03-16 09:00:01.310000',1,1);
INSERT INTO "library_fulltext" VALUES(2,'paper.pdf','papers/2026/11/paper_h7o444s.pdf','44a633f695fa17a6467da6b76982fc1972f4b12485079a582b2334640628c6e4',25,'[]','2026-03-16 09:00:01.315000',2,1);
-- library_interest
INSERT INTO "library_interest" VALUES(1,'Ideas that travel','2026-03-16 09:00:01.115000',1,1);
INSERT INTO "library_interest" VALUES(2,'Nothing yet','2026-03-16 09:00:01.118000',1,1);
-- library_feedday
INSERT INTO "library_feedday" VALUES(1,'2026-03-16','[{"paper": 13, "why": "Because you liked or saved \u201cMothers on the rota: an invented account of family care for small babies\u201d and \u201cSixty seconds in the dark: an invented drill for theatre teams\u201d; words in common: family, mother, rota, account, baby.", "is_new_topic": false}, {"paper": 12, "why": "Because you liked or saved \u201cWhat travels back: an invented survey of returning health workers\u201d and \u201cNobody asked: an invented reading of forty travel reports\u201d; words in common: asked, back, learned, come, learning.", "is_new_topic": false}, {"paper": 11, "why": "Because you liked or saved \u201cWhat travels back: an invented survey of returning health workers\u201d and \u201cNobody asked: an invented reading of forty travel reports\u201d; words in common: nobody, come, idea.", "is_new_topic": false}, {"paper": 5, "why": "Because you liked or saved \u201cNobody asked: an invented reading of forty travel reports\u201d and \u201cMothers on the rota: an invented account of family care for small babies\u201d; words in common: report, describe, first, hour.", "is_new_topic": false}, {"paper": 10, "why": "A new topic, far from what you like already; its words: eye, clinic, corridor, direction, time.", "is_new_topic": true}, {"paper": 8, "why": "Because you liked or saved \u201cMothers on the rota: an invented account of family care for small babies\u201d and \u201cWhat travels back: an invented survey of returning health workers\u201d; words in common: ward, week, day, made, abstract.", "is_new_topic": false}, {"paper": 9, "why": "Because you liked or saved \u201cNobody asked: an invented reading of forty travel reports\u201d and \u201cWhat travels back: an invented survey of returning health workers\u201d; words in common: partnership, health, form.", "is_new_topic": false}, {"paper": 4, "why": "A new topic, far from what you like already; its words: origin, count, experiment, country, lower.", "is_new_topic": true}]',1);
-- library_label
INSERT INTO "library_label" VALUES(1,'To be read',1);
-- library_neighbour
INSERT INTO "library_neighbour" VALUES(1,0,3.2522474881015339676e-02,'["health", "home", "team", "country", "made", "abstract"]',6,1);
INSERT INTO "library_neighbour" VALUES(2,1,3.2522474881015339676e-02,'["back", "come", "learning", "abstract"]',12,1);
INSERT INTO "library_neighbour" VALUES(3,2,3.17460317460317442694e-02,'["travel", "partnership", "abstract"]',7,1);
INSERT INTO "library_neighbour" VALUES(4,3,0.03125,'["come", "idea"]',11,1);
INSERT INTO "library_neighbour" VALUES(5,4,3.0536130536130537405e-02,'["country", "made", "abstract"]',4,1);
INSERT INTO "library_neighbour" VALUES(6,5,3.03099885189437451282e-02,'["health", "partnership"]',9,1);
INSERT INTO "library_neighbour" VALUES(7,6,3.00768882858435115945e-02,'["team", "rare", "abstract"]',3,1);
INSERT INTO "library_neighbour" VALUES(8,7,2.9411764705882352533e-02,'["told", "abstract"]',13,1);
INSERT INTO "library_neighbour" VALUES(9,8,2.89855072463768119461e-02,'["made", "abstract"]',8,1);
INSERT INTO "library_neighbour" VALUES(10,9,2.85714285714285705364e-02,'["abstract"]',10,1);
INSERT INTO "library_neighbour" VALUES(11,10,2.81690140845070428887e-02,'["abstract"]',2,1);
INSERT INTO "library_neighbour" VALUES(12,11,2.77777777777777762358e-02,'[]',5,1);
INSERT INTO "library_neighbour" VALUES(13,0,3.27868852459016410505e-02,'["family", "mother", "rota", "account", "baby", "small", "care", "abstract"]',13,2);
INSERT INTO "library_neighbour" VALUES(14,1,3.22580645161290313627e-02,'["ward", "week", "day", "abstract"]',8,2);
INSERT INTO "library_neighbour" VALUES(15,2,3.14980158730158721347e-02,'["care", "hour", "abstract"]',6,2);
INSERT INTO "library_neighbour" VALUES(16,3,3.12576312576312576041e-02,'["describe", "hour"]',5,2);
INSERT INTO "library_neighbour" VALUES(17,4,3.10096153846153854694e-02,'["care", "staff", "abstract"]',10,2);
INSERT INTO "library_neighbour" VALUES(18,5,3.03030303030303038713e-02,'["asked", "abstract"]',7,2);
INSERT INTO "library_neighbour" VALUES(19,6,2.96312554872695324559e-02,'["asked", "abstract"]',12,2);
INSERT INTO "library_neighbour" VALUES(20,7,2.96312554872695324559e-02,'["small", "abstract"]',4,2);
INSERT INTO "library_neighbour" VALUES(21,8,2.89855072463768119461e-02,'["abstract"]',3,2);
INSERT INTO "library_neighbour" VALUES(22,9,2.85714285714285705364e-02,'["abstract"]',1,2);
INSERT INTO "library_neighbour" VALUES(23,10,2.81690140845070428887e-02,'[]',9,2);
INSERT INTO "library_neighbour" VALUES(24,11,2.77777777777777762358e-02,'[]',11,2);
INSERT INTO "library_neighbour" VALUES(25,0,3.27868852459016410505e-02,'["drill", "minute", "abstract"]',13,3);
INSERT INTO "library_neighbour" VALUES(26,1,3.22580645161290313627e-02,'["team", "rare", "abstract"]',1,3);
INSERT INTO "library_neighbour" VALUES(27,2,3.17460317460317442694e-02,'["time", "abstract"]',10,3);
INSERT INTO "library_neighbour" VALUES(28,3,0.03125,'["team", "abstract"]',6,3);
INSERT INTO "library_neighbour" VALUES(29,4,3.07692307692307709388e-02,'["first"]',5,3);
INSERT INTO "library_neighbour" VALUES(30,5,3.03030303030303038713e-02,'["abstract"]',4,3);
INSERT INTO "library_neighbour" VALUES(31,6,2.98507462686567158482e-02,'["abstract"]',12,3);
INSERT INTO "library_neighbour" VALUES(32,7,2.9411764705882352533e-02,'["abstract"]',7,3);
INSERT INTO "library_neighbour" VALUES(33,8,2.87784679089026912413e-02,'["abstract"]',8,3);
INSERT INTO "library_neighbour" VALUES(34,9,2.87784679089026912413e-02,'["abstract"]',2,3);
INSERT INTO "library_neighbour" VALUES(35,10,2.81690140845070428887e-02,'[]',9,3);
INSERT INTO "library_neighbour" VALUES(36,11,2.77777777777777762358e-02,'[]',11,3);
INSERT INTO "library_neighbour" VALUES(37,0,3.2522474881015339676e-02,'["country", "made", "abstract"]',6,4);
INSERT INTO "library_neighbour" VALUES(38,1,3.20184426229508239947e-02,'["ten", "made", "abstract"]',8,4);
INSERT INTO "library_neighbour" VALUES(39,2,3.17460317460317442694e-02,'["country", "made", "abstract"]',1,4);
INSERT INTO "library_neighbour" VALUES(40,3,0.0315136476426799,'["small", "abstract"]',13,4);
INSERT INTO "library_neighbour" VALUES(41,4,3.10096153846153854694e-02,'["given", "abstract"]',12,4);
INSERT INTO "library_neighbour" VALUES(42,5,3.03030303030303038713e-02,'["way", "abstract"]',10,4);
INSERT INTO "library_neighbour" VALUES(43,6,2.96312554872695324559e-02,'["name"]',9,4);
INSERT INTO "library_neighbour" VALUES(44,7,2.96312554872695324559e-02,'["small", "abstract"]',2,4);
INSERT INTO "library_neighbour" VALUES(45,8,2.89855072463768119461e-02,'["abstract"]',7,4);
INSERT INTO "library_neighbour" VALUES(46,9,2.85714285714285705364e-02,'["abstract"]',3,4);
INSERT INTO "library_neighbour" VALUES(47,10,2.81690140845070428887e-02,'[]',5,4);
INSERT INTO "library_neighbour" VALUES(48,11,2.77777777777777762358e-02,'[]',11,4);
INSERT INTO "library_neighbour" VALUES(49,0,3.27868852459016410505e-02,'["clinic", "patient"]',10,5);
INSERT INTO "library_neighbour" VALUES(50,1,3.22580645161290313627e-02,'["report"]',7,5);
INSERT INTO "library_neighbour" VALUES(51,2,3.17460317460317442694e-02,'["describe", "hour"]',2,5);
INSERT INTO "library_neighbour" VALUES(52,3,0.03125,'["first"]',3,5);
INSERT INTO "library_neighbour" VALUES(53,4,3.07692307692307709388e-02,'["hour"]',6,5);
INSERT INTO "library_neighbour" VALUES(54,5,3.03030303030303038713e-02,'[]',12,5);
INSERT INTO "library_neighbour" VALUES(55,6,2.98507462686567158482e-02,'[]',13,5);
INSERT INTO "library_neighbour" VALUES(56,7,2.9411764705882352533e-02,'[]',9,5);
INSERT INTO "library_neighbour" VALUES(57,8,2.89855072463768119461e-02,'[]',8,5);
INSERT INTO "library_neighbour" VALUES(58,9,2.85714285714285705364e-02,'[]',11,5);
INSERT INTO "library_neighbour" VALUES(59,10,2.81690140845070428887e-02,'[]',4,5);
INSERT INTO "library_neighbour" VALUES(60,11,2.77777777777777762358e-02,'[]',1,5);
INSERT INTO "library_neighbour" VALUES(61,0,3.27868852459016410505e-02,'["health", "home", "team", "country", "made", "abstract"]',1,6);
INSERT INTO "library_neighbour" VALUES(62,1,3.17540322580645156813e-02,'["care", "hour", "abstract"]',2,6);
INSERT INTO "library_neighbour" VALUES(63,2,0.0315136476426799,'["country", "made", "abstract"]',4,6);
INSERT INTO "library_neighbour" VALUES(64,3,3.14980158730158721347e-02,'["care", "exist", "abstract"]',10,6);
INSERT INTO "library_neighbour" VALUES(65,4,3.12576312576312576041e-02,'["care", "abstract"]',13,6);
INSERT INTO "library_neighbour" VALUES(66,5,3.03030303030303038713e-02,'["team", "abstract"]',3,6);
INSERT INTO "library_neighbour" VALUES(67,6,2.96312554872695324559e-02,'["health"]',9,6);
INSERT INTO "library_neighbour" VALUES(68,7,2.96312554872695324559e-02,'["hour"]',5,6);
INSERT INTO "library_neighbour" VALUES(69,8,2.89855072463768119461e-02,'["made", "abstract"]',8,6);
INSERT INTO "library_neighbour" VALUES(70,9,2.85714285714285705364e-02,'["abstract"]',12,6);
INSERT INTO "library_neighbour" VALUES(71,10,2.81690140845070428887e-02,'["abstract"]',7,6);
INSERT INTO "library_neighbour" VALUES(72,11,2.77777777777777762358e-02,'[]',11,6);
INSERT INTO "library_neighbour" VALUES(73,0,3.27868852459016410505e-02,'["asked", "learned", "abstract"]',12,7);
INSERT INTO "library_neighbour" VALUES(74,1,3.20020481310803878161e-02,'["travel", "partnership", "abstract"]',1,7);
INSERT INTO "library_neighbour" VALUES(75,2,0.0315136476426799,'["form", "partnership"]',9,7);
INSERT INTO "library_neighbour" VALUES(76,3,3.14980158730158721347e-02,'["nobody"]',11,7);
INSERT INTO "library_neighbour" VALUES(77,4,3.10096153846153854694e-02,'["report"]',5,7);
INSERT INTO "library_neighbour" VALUES(78,5,3.03030303030303038713e-02,'["asked", "abstract"]',2,7);
INSERT INTO "library_neighbour" VALUES(79,6,2.98507462686567158482e-02,'["abstract"]',4,7);
INSERT INTO "library_neighbour" VALUES(80,7,2.9411764705882352533e-02,'["abstract"]',13,7);
INSERT INTO "library_neighbour" VALUES(81,8,2.89855072463768119461e-02,'["abstract"]',10,7);
INSERT INTO "library_neighbour" VALUES(82,9,2.85714285714285705364e-02,'["abstract"]',8,7);
INSERT INTO "library_neighbour" VALUES(83,10,2.7973395931142411297e-02,'["abstract"]',3,7);
INSERT INTO "library_neighbour" VALUES(84,11,2.7973395931142411297e-02,'["abstract"]',6,7);
INSERT INTO "library_neighbour" VALUES(85,0,3.27868852459016410505e-02,'["ward", "week", "day", "abstract"]',2,8);
INSERT INTO "library_neighbour" VALUES(86,1,3.20020481310803878161e-02,'["ten", "made", "abstract"]',4,8);
INSERT INTO "library_neighbour" VALUES(87,2,3.20020481310803878161e-02,'["review", "abstract"]',12,8);
INSERT INTO "library_neighbour" VALUES(88,3,0.03125,'["compare", "abstract"]',10,8);
INSERT INTO "library_neighbour" VALUES(89,4,3.07692307692307709388e-02,'["made", "abstract"]',6,8);
INSERT INTO "library_neighbour" VALUES(90,5,3.03030303030303038713e-02,'["made", "abstract"]',1,8);
INSERT INTO "library_neighbour" VALUES(91,6,2.98507462686567158482e-02,'["abstract"]',13,8);
INSERT INTO "library_neighbour" VALUES(92,7,2.9411764705882352533e-02,'["abstract"]',7,8);
INSERT INTO "library_neighbour" VALUES(93,8,2.89855072463768119461e-02,'["abstract"]',3,8);
INSERT INTO "library_neighbour" VALUES(94,9,2.85714285714285705364e-02,'[]',9,8);
INSERT INTO "library_neighbour" VALUES(95,10,2.81690140845070428887e-02,'[]',5,8);
INSERT INTO "library_neighbour" VALUES(96,11,2.77777777777777762358e-02,'[]',11,8);
INSERT INTO "library_neighbour" VALUES(97,0,3.27868852459016410505e-02,'["form", "partnership"]',7,9);
INSERT INTO "library_neighbour" VALUES(98,1,3.22580645161290313627e-02,'["health", "partnership"]',1,9);
INSERT INTO "library_neighbour" VALUES(99,2,3.17460317460317442694e-02,'["name"]',4,9);
INSERT INTO "library_neighbour" VALUES(100,3,0.03125,'["health"]',6,9);
INSERT INTO "library_neighbour" VALUES(101,4,3.07692307692307709388e-02,'[]',12,9);
INSERT INTO "library_neighbour" VALUES(102,5,3.03030303030303038713e-02,'[]',13,9);
INSERT INTO "library_neighbour" VALUES(103,6,2.98507462686567158482e-02,'[]',5,9);
INSERT INTO "library_neighbour" VALUES(104,7,2.9411764705882352533e-02,'[]',10,9);
INSERT INTO "library_neighbour" VALUES(105,8,2.89855072463768119461e-02,'[]',8,9);
INSERT INTO "library_neighbour" VALUES(106,9,2.85714285714285705364e-02,'[]',3,9);
INSERT INTO "library_neighbour" VALUES(107,10,2.81690140845070428887e-02,'[]',2,9);
INSERT INTO "library_neighbour" VALUES(108,11,2.77777777777777762358e-02,'[]',11,9);
INSERT INTO "library_neighbour" VALUES(109,0,3.27868852459016410505e-02,'["clinic", "patient"]',5,10);
INSERT INTO "library_neighbour" VALUES(110,1,3.22580645161290313627e-02,'["care", "exist", "abstract"]',6,10);
INSERT INTO "library_neighbour" VALUES(111,2,3.17460317460317442694e-02,'["care", "staff", "abstract"]',2,10);
INSERT INTO "library_neighbour" VALUES(112,3,3.07765151515151519356e-02,'["way", "abstract"]',4,10);
INSERT INTO "library_neighbour" VALUES(113,4,3.07765151515151519356e-02,'["time", "abstract"]',3,10);
INSERT INTO "library_neighbour" VALUES(114,5,3.03099885189437451282e-02,'["compare", "abstract"]',8,10);
INSERT INTO "library_neighbour" VALUES(115,6,3.03099885189437451282e-02,'["care", "abstract"]',13,10);
INSERT INTO "library_neighbour" VALUES(116,7,2.9411764705882352533e-02,'["abstract"]',12,10);
INSERT INTO "library_neighbour" VALUES(117,8,2.89855072463768119461e-02,'["abstract"]',7,10);
INSERT INTO "library_neighbour" VALUES(118,9,2.85714285714285705364e-02,'["abstract"]',1,10);
INSERT INTO "library_neighbour" VALUES(119,10,2.81690140845070428887e-02,'[]',9,10);
INSERT INTO "library_neighbour" VALUES(120,11,2.77777777777777762358e-02,'[]',11,10);
INSERT INTO "library_neighbour" VALUES(121,0,3.2522474881015339676e-02,'["come", "idea"]',1,11);
INSERT INTO "library_neighbour" VALUES(122,1,3.22664584959666961294e-02,'["come"]',12,11);
INSERT INTO "library_neighbour" VALUES(123,2,3.20020481310803878161e-02,'["nobody"]',7,11);
INSERT INTO "library_neighbour" VALUES(124,3,0.03125,'[]',13,11);
INSERT INTO "library_neighbour" VALUES(125,4,3.07692307692307709388e-02,'[]',9,11);
INSERT INTO "library_neighbour" VALUES(126,5,3.03030303030303038713e-02,'[]',5,11);
INSERT INTO "library_neighbour" VALUES(127,6,2.98507462686567158482e-02,'[]',10,11);
INSERT INTO "library_neighbour" VALUES(128,7,2.9411764705882352533e-02,'[]',8,11);
INSERT INTO "library_neighbour" VALUES(129,8,2.89855072463768119461e-02,'[]',3,11);
INSERT INTO "library_neighbour" VALUES(130,9,2.85714285714285705364e-02,'[]',2,11);
INSERT INTO "library_neighbour" VALUES(131,10,2.81690140845070428887e-02,'[]',6,11);
INSERT INTO "library_neighbour" VALUES(132,11,2.77777777777777762358e-02,'[]',4,11);
INSERT INTO "library_neighbour" VALUES(133,0,3.27868852459016410505e-02,'["back", "come", "learning", "abstract"]',1,12);
INSERT INTO "library_neighbour" VALUES(134,1,3.22580645161290313627e-02,'["asked", "learned", "abstract"]',7,12);
INSERT INTO "library_neighbour" VALUES(135,2,3.12576312576312576041e-02,'["given", "abstract"]',4,12);
INSERT INTO "library_neighbour" VALUES(136,3,3.12576312576312576041e-02,'["come"]',11,12);
INSERT INTO "library_neighbour" VALUES(137,4,0.03125,'["review", "abstract"]',8,12);
INSERT INTO "library_neighbour" VALUES(138,5,3.03030303030303038713e-02,'["asked", "abstract"]',2,12);
INSERT INTO "library_neighbour" VALUES(139,6,2.98507462686567158482e-02,'["abstract"]',13,12);
INSERT INTO "library_neighbour" VALUES(140,7,2.9411764705882352533e-02,'["abstract"]',10,12);
INSERT INTO "library_neighbour" VALUES(141,8,2.87784679089026912413e-02,'["abstract"]',3,12);
INSERT INTO "library_neighbour" VALUES(142,9,2.87784679089026912413e-02,'["abstract"]',6,12);
INSERT INTO "library_neighbour" VALUES(143,10,2.81690140845070428887e-02,'[]',9,12);
INSERT INTO "library_neighbour" VALUES(144,11,2.77777777777777762358e-02,'[]',5,12);
INSERT INTO "library_neighbour" VALUES(145,0,3.27868852459016410505e-02,'["family", "mother", "rota", "account", "baby", "small", "care", "abstract"]',2,13);
INSERT INTO "library_neighbour" VALUES(146,1,3.22580645161290313627e-02,'["drill", "minute", "abstract"]',3,13);
INSERT INTO "library_neighbour" VALUES(147,2,3.17460317460317442694e-02,'["care", "abstract"]',6,13);
INSERT INTO "library_neighbour" VALUES(148,3,0.03125,'["small", "abstract"]',4,13);
INSERT INTO "library_neighbour" VALUES(149,4,3.0536130536130537405e-02,'["told", "abstract"]',1,13);
INSERT INTO "library_neighbour" VALUES(150,5,3.0536130536130537405e-02,'["care", "abstract"]',10,13);
INSERT INTO "library_neighbour" VALUES(151,6,2.98507462686567158482e-02,'["abstract"]',12,13);
INSERT INTO "library_neighbour" VALUES(152,7,2.9411764705882352533e-02,'["abstract"]',7,13);
INSERT INTO "library_neighbour" VALUES(153,8,2.89855072463768119461e-02,'["abstract"]',8,13);
INSERT INTO "library_neighbour" VALUES(154,9,2.85714285714285705364e-02,'[]',9,13);
INSERT INTO "library_neighbour" VALUES(155,10,2.81690140845070428887e-02,'[]',5,13);
INSERT INTO "library_neighbour" VALUES(156,11,2.77777777777777762358e-02,'[]',11,13);
-- library_provideranswer
INSERT INTO "library_provideranswer" VALUES(1,'unpaywall','doi:10.5555/example.0001','found','{"copies": [{"url": "https://repository.example.org/1.pdf", "version": "accepted", "licence": "", "host": ""}], "standing": []}','2026-03-16 09:00:01.412000',1);
INSERT INTO "library_provideranswer" VALUES(2,'unpaywall','doi:10.5555/example.0002','unknown','{"copies": [], "standing": []}','2026-03-16 09:00:01.420000',1);
-- library_decision
INSERT INTO "library_decision" VALUES(1,'include','',1,'2026-03-16 09:00:01.176000',1,5,1);
INSERT INTO "library_decision" VALUES(2,'exclude','Another topic',2,'2026-03-16 09:00:01.181000',1,2,1);
INSERT INTO "library_decision" VALUES(3,'include','',3,'2026-03-16 09:00:01.186000',1,3,1);
INSERT INTO "library_decision" VALUES(4,'include','',4,'2026-03-16 09:00:01.191000',1,1,1);
INSERT INTO "library_decision" VALUES(5,'exclude','Another topic',5,'2026-03-16 09:00:01.196000',1,6,1);
INSERT INTO "library_decision" VALUES(6,'exclude','Another topic',6,'2026-03-16 09:00:01.201000',1,4,1);
INSERT INTO "library_decision" VALUES(7,'include','',1,'2026-03-16 09:00:01.209000',2,5,1);
INSERT INTO "library_decision" VALUES(8,'include','',2,'2026-03-16 09:00:01.214000',2,2,1);
INSERT INTO "library_decision" VALUES(9,'exclude','Another topic',3,'2026-03-16 09:00:01.219000',2,6,1);
INSERT INTO "library_decision" VALUES(10,'exclude','Another topic',4,'2026-03-16 09:00:01.224000',2,3,1);
INSERT INTO "library_decision" VALUES(11,'include','',5,'2026-03-16 09:00:01.229000',2,1,1);
INSERT INTO "library_decision" VALUES(12,'include','',6,'2026-03-16 09:00:01.234000',2,4,1);
INSERT INTO "library_decision" VALUES(13,'include','',1,'2026-03-16 09:00:01.263000',1,5,2);
INSERT INTO "library_decision" VALUES(14,'include','',2,'2026-03-16 09:00:01.268000',1,9,2);
INSERT INTO "library_decision" VALUES(15,'exclude','Another topic',3,'2026-03-16 09:00:01.273000',1,10,2);
INSERT INTO "library_decision" VALUES(16,'include','',4,'2026-03-16 09:00:01.278000',1,11,2);
INSERT INTO "library_decision" VALUES(17,'include','',1,'2026-03-16 09:00:01.286000',2,5,2);
INSERT INTO "library_decision" VALUES(18,'exclude','Another topic',2,'2026-03-16 09:00:01.291000',2,9,2);
INSERT INTO "library_decision" VALUES(19,'include','',3,'2026-03-16 09:00:01.296000',2,10,2);
-- library_savedsearch
INSERT INTO "library_savedsearch" VALUES(1,'Drills','drill*','{"shelf": "all"}','2026-03-16 09:00:01.112000',1,1);
-- library_settlement
INSERT INTO "library_settlement" VALUES(1,'include','Read whole, it is about it.','2026-03-16 09:00:01.240000',2,1,1);
INSERT INTO "library_settlement" VALUES(2,'include','Read whole, it is about it.','2026-03-16 09:00:01.243000',3,1,1);
INSERT INTO "library_settlement" VALUES(3,'include','Read whole, it is about it.','2026-03-16 09:00:01.246000',4,1,1);
DELETE FROM "library_paper_fts_data";
INSERT INTO "library_paper_fts_data" VALUES(1,X'0E8111323A8546');
INSERT INTO "library_paper_fts_data" VALUES(10,X'0000000001090A0009010102020101030101040101050101060101070101080101090101');
INSERT INTO "library_paper_fts_data" VALUES(137438953473,X'00000ECE023030040A01032D0905010131010601033C0306010335020131010601033B020232360106010329020134010601033A0201380206010320010232300C06010320020131030601032C03013001060103210201350C08010319080102333106060103270201330806010331010134040601032E020130030601031F04080103170A02013808060103250101350706010321050601031D020130010601032F020135080601033401023630010601032A07080103270E0206010324020133010601032E01013704060103380306010320020239300A0601031F010238300806010329010139030601032E020130040601031C0201350406010332010161010601031E0106010311010601033001060103190106010310010A01031A18050106010323010C01030E072407010601032401080103290602060103160204626F75740206010331080601032F03067374726163740106010348010601033B010601033B010E0C01030C0A1022020601033A0106010333010601033E0206010332020601032C020663636F756E74020808010308020466746572030601031C090A020103022802046761696E0C0601032A06027374080601033003016E040601010303077265656D656E74090C060103060F1A02026C69080601010702016E010805010305010A060103061F010807010307010808010308010807010307020804010304010805010305010801030C0801080601030601080103070B0108050103050309616573746865736961030C01020601033E030164010A010315260C010601031F010801031607010601033D01060103260106010320030801031C070106010323010601031603036E616C0206010202050601020203036F746808060103220306746962696F74080A0A01030A390201720506010320030601031003046368697603060102040302677509060103100202736B0206010330050A030103032D05120B01030B09110604040201740608030103030203776169080601031201046261626902080E01030E0302636B0108040103040B08100103100201650206010335010601033601060103250406010339030164080601031704037369640608050103050303666F720206010329010601031A090601032603056E6566697409080B01030B03047274696C030601010302036F74680B060102080205726561746803060103270201790306010328010801032707040601032C010363616E020601033403027264080A040103041204016502100B01020601030B360306010207010C0C01030C0432040601033603027365050A09010309060205656C6573740606010103020468616E63040601032805016702060103280404707465720B0601030903046F73656E0506010321020169040601033302046C69636B080601031104036E6963050A060103060D05120C01020601030C0E21070369616E040601031F02066F6C6C656374070601030C0403756D6E090A030103032703026D65010601030E0A080501030501080F01030F04036D6F6E010601034204037061720806010324020601030E070469736F6E030601031D03056E7665727302060103210306727269646F720A0803010303030273740608070103070303756E74040807010307060272690106010312030E04010304190B240206010311040272730806010328020572656469740B0801030B140103646169020601032D060601032F0302726B03080601030603037769740B0601010302046563696405060103250501730A0601032E030573637269620206010310030601030F040369676E0A0601020702056966666572040601033A0304726563740A0805010305010601020903057374616E6306080901030902016F0A0601031A030463746F7205060103290301650408020103020206010336020472696C6C030C0901030919130402766506060103140209756D6D796669656C64020601010606056875727374060601010201046561636804060103230506010317020473736169090601030E020476616C75070C010205010336020A78616D706C65666F726408060101040803746F6E030601010203036973740606010338010601031C030601031C03047065726904080A01030A060174050601032C0201790A0C0B01030B0E2001066661696C7572030801030E3503046D696C69020C0A01030A2A100203656C6C030601032A0206696374696F6E0506010202060274690206010204060601020205056F6E64616C07060101020704726964670206010104070377656C0B060101020303667468080601032E03037273740306010326020601031A02046C6F6F720A0601032A0401770A0601033802056F6C6C6F77010601031B03017202080C01030C01080A01030A0406010325010601031904016D07060103190206010325040274690708080103080305756E6461740C0601010504017204060103210203726F6D0106010310020601032B040601030E040806010306010467617665050601032A02046976656E0406010326080601031502026F65040601033E03026F64080601033B020472616E740C0E0A01030A090C16020377656E0A060101050103686164010A010330090806080103220903026E6403060103290504626F6F6B0B06010204030276650206010316020365616407080103151104036C746801120A01020501030A0441050C0102050103410306010329030601010402036F6D65010601030F050601030D0304737069740206010325030275720206010317030601031B0106010318030177050601031E01046964656101060103140A0601031102056A656F6D61020601010302086D6167696E617269010601020403060102020206010204030601020202016E020801031311010E040103040D06070206010312010C0A01030A07170308040103040108010321070106010207030476656E74010A0601030646010A0701030738010A0801030837010A090103093D010A0801030806010A0601030638010A0501030532010A060103063C010A0701030708010A070103072F010C010203010308010C060103061616070368616D0806010102070377656C0306010104020173010C0103172C0606010601033C01080103112D010801033B0A020A0103121F0E010A01032C0507010601033F020801032C09010C01030D090606010601032D03046861616E0606010105020174010601033F02060103380106010317010601031C010601032E030A01030F130402080401030401046A6F72690106010105030575726E616C01060102020306010203020601020204060102040208756467656D656E74040C01020501034501056B6E6F776E01060103180206776162656E61080601010301036C61720906010103020365616405060103180402726E010601034D060601032A020601031B020601020601080103240E030474746572080601020402046974746C010601031602036F6E67050C010205010316030273740B06010319030377657204080103151801016D0A0801032007020361646501060103260206010202010601031D020601031B020601031E02060102020206010102050575706C656904060101020703746F6E0A060101040301690306010335020601032403060103380205656469616E030601032203036572610A0601010303046D62657202060103330204696E757403080103340702076F636B7269646708060101060505737465616405060101020505776F7274680106010104030364656C060A010316120D03027374020601032C05026C690606010313030474686572020802010302030276650B060103120205757475616C09080A01030A01046E616D6504060103180506010315020601030E0203656564060601032D0307696768626F7572060A020103022303046F6E6174020C01020501033E0303766572070601031B020469676874060801031D0E02056F626F6469070802010302040601031B03036D73610306010105030174060801032C0D010801032D05030601031B04016509080801030804026963020601032701066F6273657276020601031B020166011608010203010308130D0A0A0112090102030103091121010E01020501031E160112050102040103052D19010C01020401031501140801020301030813110C011207010203010307110A010C090103091F0E020E0A01020501030A010601020501100806010308060E0802016E020A030103032A0106010333010601033F040E01030D0A090321010809010309010E02040103020420010601030A02067267616E6973010601032803046967696E040A0601030644020474686572030601031907060103280305746F6C696E01060101030203766572020601031C0202776E020601031A04066572736869700B0601031E0104706169640B0601031503036C6C69060A0B01030B3403027274020601033605036E65720106010311080473686970010601034C060601030B020601032A03057469656E74050C02010302141B05080103120D0203656C6C020601010502076861726D616369080601020302046C616365030601031504016E0A0601032B02046F696E74040601032F03046C696369090601020303046F726572040601031A0303776572030801030D350209726574656E6468616D010601010208036C6569050601010408036D6F7209060101020109717561727465726C690906010204030A657374696F6E6E616972010601031F01047261696C0806010318030272650106010346020601031203027465040A010311110B0203656164070A060103060F050265720406010310030463656976090601031F03016C02080103151303046D696E64080A01030C2D0E0303706C69010601032B04036F7274050601031D020E0A01030A050D2103047475726E010A090103091B0304766965770506010203030A0B01030B22040A070103071202076F73616C696E640706010103030274610208050103050303756E640C0601031C0202756E050804010304030372616C060601034003027468020601010701037361690B080201030203026D6504060103130405706C65626906060101040704636F6D62020601010207047769636B0A060101020205637265656E080601030F020565636F6E64030A030103032E030165040601030E04016E010601033803026E74010601031D03047276696301060102060506010206020468617265050601032F03046F756C640906010314040A0D08090808090808090908080E080D080814080D09090808084010390E120B090811094613340F0A0F0D0B091B090A0C1017080B140D0B0A0C130A0B1F0B0C0B080B0B080B170A0D0C150A0F0B0C0E0A0B17090D0F0A0A0B08110A0C110D080B0E0E09100C100B0E110A140C080B0E0E0A0D0E0C0B0A0A0F0B080C190D0A0C081A0B1009090F0A12090B090B220F0B1308100C1E305C0A0A420B290B1B120C0D0A0A1E0B0B0D090B09280C0A120C0A0B0C0E0C0C0C09090C090D150A100E0A0C120A1409090D6E310D0D100C0A090D0B0C090A15150A0E0B080B0B0B0B100A0A10110B0E0B0C090B090D0A130D190E0A0A0A0A090B090C0B0B0C0E080809100B');
INSERT INTO "library_paper_fts_data" VALUES(137438953474,X'00000460053073686F77090601032302036964650906010318030467726964080601010503036D756C030601033F030178020601031D0402746903080201030202036C6F77080601033602046D616C6C02080D01030D020601033C02036F6D650306010314050274680106010335020474616666020601032A080601033004026E640506010317030965776172647368697008060103420303756469050A0A01030A06030808010308020A090103090E02067569746361730C0804010304030472766569010A070103074901047461736B050601032E020365616D010601033302080C01030C030801031E1803026C6C010601034003016E0406010331040601031A040364616905060101030302726D050601020602036861740606010335010601031A020601031101080103110A030165020A0401030436010C050103051E06010C030103031129010C050103051611010E040103040E0910010801031415010C030103031519010805010305010801030F1A01060102020108030103030403617472030A0B01030B070401690106010336010601032E030801031F060501720106010332010601031904027365010601032D0301690106010347010601033A010601033A0106010341010601030B01060103390106010332010601033D0206010331020601032B03036F7365070601030F05080D01030D0303726565070601031D0203696D650306010323070A080103080E02016F0106010320010601030F010601032D010801030D2B0406010323010601031A010601030D03026C64010601033102047261696E0606010322040376656C010803010303060C090103090A19030169010601033E0301790106010344020375726E080802010302020477656C76010601032503016F090A020103022701060103160103756E61050601010503036E616D0206010324030374696C030601032403077772697474656E070601020402017001060103270206010203010601031E010601032B010601031C020601031F0206010203020601010302047375616C030601031701057669736974060601032A02056F6C756E74060601033F010277610C08010314110301690406010340060601031003026C6B0A080103130D03026E740906010319030272640206010312060A070103071B03037463680206010339020165010601031C050601031501060103120302656B020601031E060601031B03027265020601032F020601032A020601032B020601032A0203686174010A020103021A04080103220702080103260702060103160206010317010C090103090C110302656E0406010316070801030F0D040272650B0803010303040474686572040601030F03036963680206010314030601031303016F0508030103030206010310020601031D020801030C0901080E01030E0203696C6C090601031E03027468010601031303080B01030B020601031F0206010321010601032605036F7574060601032102056F726B6572010C0B01030B0418040274680306010337020672697474656E0706010331040B0A0B0A080A0A110A09100910190E0D0B16090D0A091A500C130D0935100A1127090B1308080B0B0F0A0A0A0E2B0B0C0C0A0D0A09100A120E182A0F0A0B0F1F0A1E0A0F09');
INSERT INTO "library_paper_fts_data" VALUES(274877906945,X'000002040230610E0601030E0207627374726163740E06010316020663636F756E740D080801030802046761696E0E0601031402016E0D080601030603096165737468657369610E0601020603016E0D06010202020572636869760E060102040104626162690D080F01030F0205657274696C0E060101030104636172650D0E0C01020501030C01046461726B0E0806010306020472696C6C0E0A0A01030A07010A6578616D706C65746F6E0E06010102010666616D696C690D080B01030B02036963740D0601020305066F6E726964670D0601010402026F720D080D01030D01080B01030B0106696A656F6D610D0601010302016E0E0804010304030476656E740D0807010307010A09010309110201730E0601031701046D6164650E060102020204696E75740E0601031202036F72650E08080103080304746865720D080201030201066E656F6E61740D0601020401026F660D0809010309010C01020501031002016E0D0803010303010A070103070C010470656C6C0D060101050104726F74610D0805010305010A73616D706C65636F6D620D06010102020565636F6E640E08030103030204697874690E080201030202046D616C6C0D080E01030E01047465616D0E080D01030D020268650D0C04080103040801080501030504036174720E080C01030C0301690E0601031502036F6C640E06010313010275700E0601020304080E0E0B0910080C0C0C0F0C0D110E0A0D100D0913080B0B0B0C0D12100B0C110D0C0C0C120B080A');
INSERT INTO "library_paper_fts_data" VALUES(412316860417,X'00000257033033310607010327010161060B01031A1805020762737472616374060701033A02026E6406070103200201740609030103030106626564736964060905010305010463617265060D0C01030C04320205656C657374060701010302036F73740609070103070305756E7472690607010311010764697374616E6306090901030902026F65060701033602047269766506070103140209756D6D796875727374060701010201056576616C750606010342020478697374060701033801066865616C7468060D01020501034102036F6D65060701030D0302757206070103180109696D6167696E617269060701020402016E060D0A01030A0717030476656E74060B0601030638020173060B0103121F0E03046861616E0607010105020174060701032E01076A6F75726E616C060701020201046D616465060701031B02046F64656C060B010316120D030473746C69060701031301046E656564060701032D0307696768626F7572060B0201030223020469676874060901031D0E02026F74060901032C0D01026F6606150801020301030813110C010570616C6C69060B0B01030B3401067265706F7274060601034302047572616C0607010340010873616D706C656269060701010402056572766963060701020601047465616D060901031E1802036861740607010335030165060F040103040E0910030169060701033902047261696E060701032201027570060701031C01057669736974060701032A02056F6C756E74060701033F01027765060701031503027265060701032B0203697468060701031F05036F7574060701032104090A0E09090E0E0C0B0C0F090B100C0B100A09100B0D0A0B080E0B0D0B0B100C0A100E0D0B0F0C0C0A0C080B090C0C09090A');
INSERT INTO "library_paper_fts_data" VALUES(549755813889,X'00000136033034300701010135070101013707010101610701020762737472616374070102016E070103036E616C07010202736B07010107636F6C6C656374070101056576616C75070102047869737407010109666963746F6E64616C070102026F72070104016D07010402746907010203726F6D070101036861640701020365616407010106696E76656E740701020173070101056C6561726E070101056E65766572070102056F626F64690701030174070101026F660701010B706172746E657273686970070101047265616407010304706F7274070102076F73616C696E64070101047468617407010301650701030169070103036F73650701030372656507010205726176656C07010109756E7772697474656E07010102776507010203686174070103016F0701020672697474656E070104060505050B0507060B09080D0605060707070A0509090905060F08080B0805050707090D060705');
INSERT INTO "library_paper_fts_data" VALUES(687194767361,X'000001CF0330343007080103170A010135070601032101013707060103200101610706010323020762737472616374070601033302016E07080401030403036E616C07060102020202736B070A030103032D0107636F6C6C656374070601030C01056576616C75070C010205010336020478697374070601031C0109666963746F6E64616C070601010202026F72070601032504016D0706010319040274690708080103080203726F6D070601030E010368616407080103220902036561640708010315110106696E76656E74070A0501030532020173070A01032C050701056C6561726E070601032A01056E65766572070601031B02056F626F6469070802010302030174070801032D0501026F66071207010203010307110A010B706172746E657273686970070601030B010472656164070A060103060F0304706F7274070E0A01030A050D2102076F73616C696E640706010103010474686174070601031A030165070801031415030169070601033203036F7365070601030F0303726565070601031D0205726176656C070C090103090A190109756E7772697474656E0706010204010277650706010312020368617407080103260703016F0706010310020672697474656E0706010331040A0808080E090A0B0E0F0B1009080A0A0B0B0F0A0C0C0D090F120D0F0E0B09080A0A0F10090B08');
INSERT INTO "library_paper_fts_data" VALUES(824633720833,X'00000251033033310607010327010161060B01031A1805020762737472616374060701033A02026E6406070103200201740609030103030106626564736964060905010305010463617265060D0C01030C04320205656C657374060701010302036F73740609070103070305756E7472690607010311010764697374616E6306090901030902026F65060701033602047269766506070103140209756D6D796875727374060701010201056576616C750601020478697374060701033801066865616C7468060D01020501034102036F6D65060701030D0302757206070103180109696D6167696E617269060701020402016E060D0A01030A0717030476656E74060B0601030638020173060B0103121F0E03046861616E0607010105020174060701032E01076A6F75726E616C060701020201046D616465060701031B02046F64656C060B010316120D030473746C69060701031301046E656564060701032D0307696768626F7572060B0201030223020469676874060901031D0E02026F74060901032C0D01026F6606150801020301030813110C010570616C6C69060B0B01030B3401067265706F7274060102047572616C0607010340010873616D706C656269060701010402056572766963060701020601047465616D060901031E1802036861740607010335030165060F040103040E0910030169060701033902047261696E060701032201027570060701031C01057669736974060701032A02056F6C756E74060701033F01027765060701031503027265060701032B0203697468060701031F05036F7574060701032104090A0E09090E0E0C0B0C0F090B10090B100A09100B0D0A0B080E0B0D0B0B100C0A100E0A0B0F0C0C0A0C080B090C0C09090A');
INSERT INTO "library_paper_fts_data" VALUES(962072674305,X'0000014B0230610D060103100207627374726163740D06010318020663636F756E740D090801030802046761696E0D0601031602016E0D090601030603016E0D070102020104626162690D090F01030F0104636172650D0F0C01020501030C01056472696C6C0D06010311010666616D696C690D090B01030B02036963740D0701020305066F6E726964670D0701010402026F720D090D01030D0106696A656F6D610D0701010302056E76656E740D0B07010307150201730D0601031901056D696E75740D0601031402056F746865720D090201030201066E656F6E61740D0701020401026F660D0B090103090B02016E0D0B0301030312010470656C6C0D070101050104726F74610D0905010305010A73616D706C65636F6D620D0701010202046D616C6C0D090E01030E01037468650D0D0408010304080301690D0601031702036F6C640D0601031504080E0E0B09080C0F0C0E0A0D0A0D0E080C0D0D0B0A0B0C110C0D08');
INSERT INTO "library_paper_fts_data" VALUES(1099511627777,X'000000D00230610E010207627374726163740E0102046761696E0E01020A6E6165737468657369610E01020572636869760E01010662657274696C0E0101046461726B0E01020472696C6C0E01010A6578616D706C65746F6E0E010103666F720E010102696E0E01030476656E740E010201730E0101046D6164650E010204696E75740E0102036F72650E0101026F660E0102016E0E0101067365636F6E640E010204697874690E0101047465616D0E01020268650E0104036174720E010301690E0102036F6C640E01010275700E0104050B080E090A08080E0706080508080706050A080806070507');
INSERT INTO "library_paper_fts_data" VALUES(1236950581249,X'000000690330616E0F080201030203036F74680F08060103060106696E76656E740F0A030103030701026F660F0805010305020674746F6C696E0F06010103010570617065720F08040103040209726574656E6468616D0F06010102010573747564690F0807010307040A0B0F0A0D0D10');
DELETE FROM "library_paper_fts_idx";
INSERT INTO "library_paper_fts_idx" VALUES(1,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(1,X'3073686F77',4);
INSERT INTO "library_paper_fts_idx" VALUES(2,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(3,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(4,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(5,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(6,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(7,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(8,X'',2);
INSERT INTO "library_paper_fts_idx" VALUES(9,X'',2);
DELETE FROM "library_paper_fts_docsize";
INSERT INTO "library_paper_fts_docsize" VALUES(1,X'0A04054D');
INSERT INTO "library_paper_fts_docsize" VALUES(2,X'0D06053F');
INSERT INTO "library_paper_fts_docsize" VALUES(3,X'0B040540');
INSERT INTO "library_paper_fts_docsize" VALUES(4,X'0B020447');
INSERT INTO "library_paper_fts_docsize" VALUES(5,X'0904062E');
INSERT INTO "library_paper_fts_docsize" VALUES(6,X'0B040540');
INSERT INTO "library_paper_fts_docsize" VALUES(7,X'09020436');
INSERT INTO "library_paper_fts_docsize" VALUES(8,X'0A060342');
INSERT INTO "library_paper_fts_docsize" VALUES(9,X'0A02032A');
INSERT INTO "library_paper_fts_docsize" VALUES(10,X'0B040637');
INSERT INTO "library_paper_fts_docsize" VALUES(11,X'0502081D');
INSERT INTO "library_paper_fts_docsize" VALUES(12,X'0F04002F');
INSERT INTO "library_paper_fts_docsize" VALUES(13,X'0E040419');
INSERT INTO "library_paper_fts_docsize" VALUES(15,X'06020007');
DELETE FROM "library_paper_fts_config";
INSERT INTO "library_paper_fts_config" VALUES('version',4);
-- library_duplicatepair
INSERT INTO "library_duplicatepair" VALUES(1,0.969,'["title alike (95 %)", "same authors", "same year", "same journal"]',0,'2026-03-16 09:00:01.017000',NULL,2,13,1);
INSERT INTO "library_duplicatepair" VALUES(2,0.926,'["title alike (87 %)", "same authors", "same year", "same journal"]',0,'2026-03-16 09:00:01.017000',NULL,3,13,1);
INSERT INTO "library_duplicatepair" VALUES(3,0.8,'["title"]',0,'2026-03-16 09:00:01.020000','2026-03-16 09:00:01.024000',4,5,1);
INSERT INTO "library_duplicatepair" VALUES(4,0.8,'["title"]',0,'2026-03-16 09:00:01.021000','2026-03-16 09:00:01.031000',6,7,1);
INSERT INTO "library_duplicatepair" VALUES(5,0.8,'["title"]',0,'2026-03-16 09:00:01.022000',NULL,8,9,1);
-- library_delivery
INSERT INTO "library_delivery" VALUES(1,'00000000000000000000000000000001','2026-03-16 09:00:01.058000',1);
-- library_screener
INSERT INTO "library_screener" VALUES(1,'[4]',5,0,'[]','2026-03-16 09:00:01.171000','2026-03-16 09:00:01.201000',1,1,NULL);
INSERT INTO "library_screener" VALUES(2,'[4]',5,0,'[]','2026-03-16 09:00:01.204000','2026-03-16 09:00:01.234000',2,1,NULL);
INSERT INTO "library_screener" VALUES(3,'[7, 1, 12, 4, 2, 3, 6, 8, 13]',4,0,'[]','2026-03-16 09:00:01.258000',NULL,1,2,NULL);
INSERT INTO "library_screener" VALUES(4,'[8, 3, 6, 2, 7, 13, 4, 12, 1, 11]',3,0,'[]','2026-03-16 09:00:01.281000','2026-03-16 09:00:01.299000',2,2,NULL);
-- library_learningcycle
INSERT INTO "library_learningcycle" VALUES(1,'complete','Do ideas come home?','A dilemma','Some do, where somebody listens.','confirmed','We ask those who return.','Numbers.',40,1.5,'Invented CPD','2026-03-16 09:00:01.130000','2026-03-16 09:00:01.148000',1,'{"searches": [], "openings": [], "papers": [{"citation": "Pretendham O, Mockworth J. What travels back: an invented survey of returning health workers. Journal of Imaginary Health Services. 2021;4(2):101-110. doi:10.5555/example.0001", "doi": "10.5555/example.0001", "pmid": "", "notices": []}], "minutes_measured": 0}','','c681f52c7df5873e2e0198b242310608d1c83f4077685e7a76d830ff951036cf',1,'Do ideas come home? (example study)',1);
INSERT INTO "library_learningcycle" VALUES(2,'withdrawn','','','','','','',NULL,NULL,'','2026-03-16 09:00:01.133000','2026-03-16 09:00:01.151000',2,'{"content_sha256": "8d549f98064896f670fd4f503af30c47dcd89fdea4bb2bad204a0596c9e05cb4"}','c681f52c7df5873e2e0198b242310608d1c83f4077685e7a76d830ff951036cf','0ef8ff536e6f138d7ad1df72cf808e9ebcc4d557d6b70b69df21a28e22c0be9d',1,'Do ideas come home? (example study)',1);
INSERT INTO "library_learningcycle" VALUES(3,'draft','What is in the way?','A dilemma','Some do, where somebody listens.','confirmed','We ask those who return.','Numbers.',40,1.5,'Invented CPD','2026-03-16 09:00:01.136000',NULL,NULL,'{}','','',1,'Do ideas come home? (example study)',1);
INSERT INTO "library_learningcycle" VALUES(4,'draft','Why?','','','','','',NULL,NULL,'','2026-03-16 09:00:01.155000',NULL,NULL,'{}','','',5,'A study that is gone',NULL);
-- library_closing
INSERT INTO "library_closing" VALUES(1,'Away until spring.',1,'2026-03-16 09:00:01.299000',1,2,4);
-- register_frame
INSERT INTO "register_frame" VALUES(1,'All leads, January 2026','Every lead of a partnership who is named in the register on the day. One person leads one partnership; a partnership may have several leads.','2026-01-12 00:00:00',1);
-- register_partnership_countries
INSERT INTO "register_partnership_countries" VALUES(1,1,1);
INSERT INTO "register_partnership_countries" VALUES(2,1,2);
INSERT INTO "register_partnership_countries" VALUES(3,2,1);
INSERT INTO "register_partnership_countries" VALUES(4,3,3);
INSERT INTO "register_partnership_countries" VALUES(5,4,4);
INSERT INTO "register_partnership_countries" VALUES(6,5,5);
INSERT INTO "register_partnership_countries" VALUES(7,6,6);
INSERT INTO "register_partnership_countries" VALUES(8,7,7);
INSERT INTO "register_partnership_countries" VALUES(9,8,8);
INSERT INTO "register_partnership_countries" VALUES(10,9,9);
INSERT INTO "register_partnership_countries" VALUES(11,9,10);
INSERT INTO "register_partnership_countries" VALUES(12,10,2);
INSERT INTO "register_partnership_countries" VALUES(13,11,11);
INSERT INTO "register_partnership_countries" VALUES(14,11,12);
INSERT INTO "register_partnership_countries" VALUES(15,12,13);
INSERT INTO "register_partnership_countries" VALUES(16,13,14);
INSERT INTO "register_partnership_countries" VALUES(17,14,8);
INSERT INTO "register_partnership_countries" VALUES(18,15,11);
INSERT INTO "register_partnership_countries" VALUES(19,16,15);
INSERT INTO "register_partnership_countries" VALUES(20,17,16);
INSERT INTO "register_partnership_countries" VALUES(21,18,17);
INSERT INTO "register_partnership_countries" VALUES(22,19,14);
INSERT INTO "register_partnership_countries" VALUES(23,20,3);
INSERT INTO "register_partnership_countries" VALUES(24,21,14);
INSERT INTO "register_partnership_countries" VALUES(25,22,18);
INSERT INTO "register_partnership_countries" VALUES(26,22,14);
INSERT INTO "register_partnership_countries" VALUES(27,23,1);
INSERT INTO "register_partnership_countries" VALUES(28,24,17);
INSERT INTO "register_partnership_countries" VALUES(29,25,19);
INSERT INTO "register_partnership_countries" VALUES(30,26,15);
INSERT INTO "register_partnership_countries" VALUES(31,27,17);
INSERT INTO "register_partnership_countries" VALUES(32,28,20);
INSERT INTO "register_partnership_countries" VALUES(33,29,14);
INSERT INTO "register_partnership_countries" VALUES(34,29,2);
INSERT INTO "register_partnership_countries" VALUES(35,30,9);
INSERT INTO "register_partnership_countries" VALUES(36,31,13);
INSERT INTO "register_partnership_countries" VALUES(37,32,11);
INSERT INTO "register_partnership_countries" VALUES(38,32,7);
INSERT INTO "register_partnership_countries" VALUES(39,33,21);
INSERT INTO "register_partnership_countries" VALUES(40,34,22);
INSERT INTO "register_partnership_countries" VALUES(41,35,23);
INSERT INTO "register_partnership_countries" VALUES(42,36,12);
INSERT INTO "register_partnership_countries" VALUES(43,37,4);
INSERT INTO "register_partnership_countries" VALUES(44,38,11);
INSERT INTO "register_partnership_countries" VALUES(45,38,2);
INSERT INTO "register_partnership_countries" VALUES(46,39,23);
INSERT INTO "register_partnership_countries" VALUES(47,39,14);
INSERT INTO "register_partnership_countries" VALUES(48,40,16);
INSERT INTO "register_partnership_countries" VALUES(49,41,24);
INSERT INTO "register_partnership_countries" VALUES(50,42,24);
INSERT INTO "register_partnership_countries" VALUES(51,43,15);
INSERT INTO "register_partnership_countries" VALUES(52,44,2);
INSERT INTO "register_partnership_countries" VALUES(53,45,11);
INSERT INTO "register_partnership_countries" VALUES(54,46,3);
INSERT INTO "register_partnership_countries" VALUES(55,47,7);
INSERT INTO "register_partnership_countries" VALUES(56,48,20);
INSERT INTO "register_partnership_countries" VALUES(57,48,13);
INSERT INTO "register_partnership_countries" VALUES(58,49,1);
INSERT INTO "register_partnership_countries" VALUES(59,50,25);
INSERT INTO "register_partnership_countries" VALUES(60,51,3);
INSERT INTO "register_partnership_countries" VALUES(61,52,15);
INSERT INTO "register_partnership_countries" VALUES(62,53,21);
INSERT INTO "register_partnership_countries" VALUES(63,54,18);
INSERT INTO "register_partnership_countries" VALUES(64,55,20);
INSERT INTO "register_partnership_countries" VALUES(65,56,26);
INSERT INTO "register_partnership_countries" VALUES(66,57,3);
INSERT INTO "register_partnership_countries" VALUES(67,57,13);
INSERT INTO "register_partnership_countries" VALUES(68,58,24);
INSERT INTO "register_partnership_countries" VALUES(69,59,9);
INSERT INTO "register_partnership_countries" VALUES(70,60,4);
INSERT INTO "register_partnership_countries" VALUES(71,60,9);
INSERT INTO "register_partnership_countries" VALUES(72,61,24);
INSERT INTO "register_partnership_countries" VALUES(73,62,22);
INSERT INTO "register_partnership_countries" VALUES(74,63,17);
INSERT INTO "register_partnership_countries" VALUES(75,64,19);
INSERT INTO "register_partnership_countries" VALUES(76,65,2);
INSERT INTO "register_partnership_countries" VALUES(77,66,10);
INSERT INTO "register_partnership_countries" VALUES(78,67,12);
INSERT INTO "register_partnership_countries" VALUES(79,68,12);
INSERT INTO "register_partnership_countries" VALUES(80,68,22);
INSERT INTO "register_partnership_countries" VALUES(81,69,11);
INSERT INTO "register_partnership_countries" VALUES(82,69,26);
INSERT INTO "register_partnership_countries" VALUES(83,70,26);
INSERT INTO "register_partnership_countries" VALUES(84,71,27);
INSERT INTO "register_partnership_countries" VALUES(85,72,2);
INSERT INTO "register_partnership_countries" VALUES(86,72,5);
INSERT INTO "register_partnership_countries" VALUES(87,73,18);
INSERT INTO "register_partnership_countries" VALUES(88,74,15);
INSERT INTO "register_partnership_countries" VALUES(89,75,11);
INSERT INTO "register_partnership_countries" VALUES(90,76,25);
INSERT INTO "register_partnership_countries" VALUES(91,77,23);
INSERT INTO "register_partnership_countries" VALUES(92,78,2);
INSERT INTO "register_partnership_countries" VALUES(93,79,11);
INSERT INTO "register_partnership_countries" VALUES(94,80,22);
INSERT INTO "register_partnership_countries" VALUES(95,81,15);
INSERT INTO "register_partnership_countries" VALUES(96,82,19);
INSERT INTO "register_partnership_countries" VALUES(97,83,16);
INSERT INTO "register_partnership_countries" VALUES(98,83,19);
INSERT INTO "register_partnership_countries" VALUES(99,84,20);
INSERT INTO "register_partnership_countries" VALUES(100,85,27);
INSERT INTO "register_partnership_countries" VALUES(101,86,20);
INSERT INTO "register_partnership_countries" VALUES(102,86,23);
INSERT INTO "register_partnership_countries" VALUES(103,87,8);
INSERT INTO "register_partnership_countries" VALUES(104,88,15);
INSERT INTO "register_partnership_countries" VALUES(105,89,1);
INSERT INTO "register_partnership_countries" VALUES(106,90,11);
-- register_partnership_organisations
INSERT INTO "register_partnership_organisations" VALUES(1,1,1);
INSERT INTO "register_partnership_organisations" VALUES(2,2,2);
INSERT INTO "register_partnership_organisations" VALUES(3,3,3);
INSERT INTO "register_partnership_organisations" VALUES(4,4,4);
INSERT INTO "register_partnership_organisations" VALUES(5,5,5);
INSERT INTO "register_partnership_organisations" VALUES(6,4,2);
INSERT INTO "register_partnership_organisations" VALUES(7,6,6);
INSERT INTO "register_partnership_organisations" VALUES(8,7,7);
INSERT INTO "register_partnership_organisations" VALUES(9,8,8);
INSERT INTO "register_partnership_organisations" VALUES(10,9,9);
INSERT INTO "register_partnership_organisations" VALUES(11,10,10);
INSERT INTO "register_partnership_organisations" VALUES(12,11,11);
INSERT INTO "register_partnership_organisations" VALUES(13,12,3);
INSERT INTO "register_partnership_organisations" VALUES(14,13,12);
INSERT INTO "register_partnership_organisations" VALUES(15,14,7);
INSERT INTO "register_partnership_organisations" VALUES(16,15,10);
INSERT INTO "register_partnership_organisations" VALUES(17,16,1);
INSERT INTO "register_partnership_organisations" VALUES(18,17,13);
INSERT INTO "register_partnership_organisations" VALUES(19,18,5);
INSERT INTO "register_partnership_organisations" VALUES(20,19,14);
INSERT INTO "register_partnership_organisations" VALUES(21,20,8);
INSERT INTO "register_partnership_organisations" VALUES(22,21,15);
INSERT INTO "register_partnership_organisations" VALUES(23,22,16);
INSERT INTO "register_partnership_organisations" VALUES(24,23,17);
INSERT INTO "register_partnership_organisations" VALUES(25,24,18);
INSERT INTO "register_partnership_organisations" VALUES(26,25,19);
INSERT INTO "register_partnership_organisations" VALUES(27,26,2);
INSERT INTO "register_partnership_organisations" VALUES(28,27,14);
INSERT INTO "register_partnership_organisations" VALUES(29,28,20);
INSERT INTO "register_partnership_organisations" VALUES(30,29,21);
INSERT INTO "register_partnership_organisations" VALUES(31,30,16);
INSERT INTO "register_partnership_organisations" VALUES(32,31,22);
INSERT INTO "register_partnership_organisations" VALUES(33,32,8);
INSERT INTO "register_partnership_organisations" VALUES(34,33,22);
INSERT INTO "register_partnership_organisations" VALUES(35,33,16);
INSERT INTO "register_partnership_organisations" VALUES(36,34,23);
INSERT INTO "register_partnership_organisations" VALUES(37,35,24);
INSERT INTO "register_partnership_organisations" VALUES(38,36,6);
INSERT INTO "register_partnership_organisations" VALUES(39,37,25);
INSERT INTO "register_partnership_organisations" VALUES(40,38,26);
INSERT INTO "register_partnership_organisations" VALUES(41,5,11);
INSERT INTO "register_partnership_organisations" VALUES(42,29,27);
INSERT INTO "register_partnership_organisations" VALUES(43,39,28);
INSERT INTO "register_partnership_organisations" VALUES(44,40,29);
INSERT INTO "register_partnership_organisations" VALUES(45,41,24);
INSERT INTO "register_partnership_organisations" VALUES(46,17,30);
INSERT INTO "register_partnership_organisations" VALUES(47,5,12);
INSERT INTO "register_partnership_organisations" VALUES(48,42,31);
INSERT INTO "register_partnership_organisations" VALUES(49,43,32);
INSERT INTO "register_partnership_organisations" VALUES(50,44,33);
INSERT INTO "register_partnership_organisations" VALUES(51,45,28);
INSERT INTO "register_partnership_organisations" VALUES(52,46,4);
INSERT INTO "register_partnership_organisations" VALUES(53,47,21);
INSERT INTO "register_partnership_organisations" VALUES(54,48,33);
INSERT INTO "register_partnership_organisations" VALUES(55,49,23);
INSERT INTO "register_partnership_organisations" VALUES(56,50,33);
INSERT INTO "register_partnership_organisations" VALUES(57,51,10);
INSERT INTO "register_partnership_organisations" VALUES(58,52,34);
INSERT INTO "register_partnership_organisations" VALUES(59,53,35);
INSERT INTO "register_partnership_organisations" VALUES(60,25,9);
INSERT INTO "register_partnership_organisations" VALUES(61,17,24);
INSERT INTO "register_partnership_organisations" VALUES(62,54,36);
INSERT INTO "register_partnership_organisations" VALUES(63,55,37);
INSERT INTO "register_partnership_organisations" VALUES(64,56,18);
INSERT INTO "register_partnership_organisations" VALUES(65,57,38);
INSERT INTO "register_partnership_organisations" VALUES(66,58,22);
INSERT INTO "register_partnership_organisations" VALUES(67,59,39);
INSERT INTO "register_partnership_organisations" VALUES(68,47,40);
INSERT INTO "register_partnership_organisations" VALUES(69,60,12);
INSERT INTO "register_partnership_organisations" VALUES(70,61,41);
INSERT INTO "register_partnership_organisations" VALUES(71,62,32);
INSERT INTO "register_partnership_organisations" VALUES(72,63,32);
INSERT INTO "register_partnership_organisations" VALUES(73,64,42);
INSERT INTO "register_partnership_organisations" VALUES(74,5,21);
INSERT INTO "register_partnership_organisations" VALUES(75,65,12);
INSERT INTO "register_partnership_organisations" VALUES(76,6,17);
INSERT INTO "register_partnership_organisations" VALUES(77,66,32);
INSERT INTO "register_partnership_organisations" VALUES(78,17,27);
INSERT INTO "register_partnership_organisations" VALUES(79,14,16);
INSERT INTO "register_partnership_organisations" VALUES(80,67,12);
INSERT INTO "register_partnership_organisations" VALUES(81,65,40);
INSERT INTO "register_partnership_organisations" VALUES(82,1,33);
INSERT INTO "register_partnership_organisations" VALUES(83,68,42);
INSERT INTO "register_partnership_organisations" VALUES(84,69,1);
INSERT INTO "register_partnership_organisations" VALUES(85,25,25);
INSERT INTO "register_partnership_organisations" VALUES(86,70,29);
INSERT INTO "register_partnership_organisations" VALUES(87,33,36);
INSERT INTO "register_partnership_organisations" VALUES(88,71,18);
INSERT INTO "register_partnership_organisations" VALUES(89,33,28);
INSERT INTO "register_partnership_organisations" VALUES(90,72,38);
INSERT INTO "register_partnership_organisations" VALUES(91,6,32);
INSERT INTO "register_partnership_organisations" VALUES(92,73,1);
INSERT INTO "register_partnership_organisations" VALUES(93,66,10);
INSERT INTO "register_partnership_organisations" VALUES(94,74,43);
INSERT INTO "register_partnership_organisations" VALUES(95,75,38);
INSERT INTO "register_partnership_organisations" VALUES(96,76,44);
INSERT INTO "register_partnership_organisations" VALUES(97,77,43);
INSERT INTO "register_partnership_organisations" VALUES(98,78,13);
INSERT INTO "register_partnership_organisations" VALUES(99,79,8);
INSERT INTO "register_partnership_organisations" VALUES(100,80,13);
INSERT INTO "register_partnership_organisations" VALUES(101,1,45);
INSERT INTO "register_partnership_organisations" VALUES(102,12,20);
INSERT INTO "register_partnership_organisations" VALUES(103,81,44);
INSERT INTO "register_partnership_organisations" VALUES(104,82,12);
INSERT INTO "register_partnership_organisations" VALUES(105,83,45);
INSERT INTO "register_partnership_organisations" VALUES(106,84,16);
INSERT INTO "register_partnership_organisations" VALUES(107,85,7);
INSERT INTO "register_partnership_organisations" VALUES(108,86,20);
INSERT INTO "register_partnership_organisations" VALUES(109,87,11);
INSERT INTO "register_partnership_organisations" VALUES(110,47,37);
INSERT INTO "register_partnership_organisations" VALUES(111,88,44);
INSERT INTO "register_partnership_organisations" VALUES(112,77,9);
INSERT INTO "register_partnership_organisations" VALUES(113,89,36);
INSERT INTO "register_partnership_organisations" VALUES(114,90,19);
-- register_identity
INSERT INTO "register_identity" VALUES(1,'Wyn Inventford','wyn.inventford@example.org','',1);
INSERT INTO "register_identity" VALUES(2,'Hana Samplemore','hana.samplemore@example.org','',2);
INSERT INTO "register_identity" VALUES(3,'Lorcan Madeupham','lorcan.madeupham@example.org','',3);
INSERT INTO "register_identity" VALUES(4,'Zora Examplemore','zora.examplemore@example.org','',4);
INSERT INTO "register_identity" VALUES(5,'Priya Pretendwick','priya.pretendwick@example.org','',5);
INSERT INTO "register_identity" VALUES(6,'Yusuf Inventfield','yusuf.inventfield@example.org','',6);
INSERT INTO "register_identity" VALUES(7,'Gus Madeupwell','gus.madeupwell@example.org','',7);
INSERT INTO "register_identity" VALUES(8,'Sami Inventton','sami.inventton@example.org','',8);
INSERT INTO "register_identity" VALUES(9,'Yusuf Pretendfield','yusuf.pretendfield@example.org','',9);
INSERT INTO "register_identity" VALUES(10,'Alba Inventmore','alba.inventmore@example.org','',10);
INSERT INTO "register_identity" VALUES(11,'Xenia Pretendley','xenia.pretendley@example.org','',11);
INSERT INTO "register_identity" VALUES(12,'Alba Fictonridge','alba.fictonridge@example.org','',12);
INSERT INTO "register_identity" VALUES(13,'Rhona Examplefield','rhona.examplefield@example.org','',13);
INSERT INTO "register_identity" VALUES(14,'Hana Mockwick','hana.mockwick@example.org','',14);
INSERT INTO "register_identity" VALUES(15,'Emil Inventwick','emil.inventwick@example.org','',15);
INSERT INTO "register_identity" VALUES(16,'Davor Examplecombe','davor.examplecombe@example.org','',16);
INSERT INTO "register_identity" VALUES(17,'Emil Examplewell','emil.examplewell@example.org','',17);
INSERT INTO "register_identity" VALUES(18,'Gus Exampleworth','gus.exampleworth@example.org','',18);
INSERT INTO "register_identity" VALUES(19,'Lorcan Dummydale','lorcan.dummydale@example.org','',19);
INSERT INTO "register_identity" VALUES(20,'Priya Mockton','priya.mockton@example.org','',20);
INSERT INTO "register_identity" VALUES(21,'Alba Dummyley','alba.dummyley@example.org','',21);
INSERT INTO "register_identity" VALUES(22,'Sami Pretendridge','sami.pretendridge@example.org','',22);
INSERT INTO "register_identity" VALUES(23,'Quin Dummyfield','quin.dummyfield@example.org','',23);
INSERT INTO "register_identity" VALUES(24,'Rhona Fictonton','rhona.fictonton@example.org','',24);
INSERT INTO "register_identity" VALUES(25,'Cleo Sampleby','cleo.sampleby@example.org','',25);
INSERT INTO "register_identity" VALUES(26,'Cora Dummyton','cora.dummyton@example.org','',26);
INSERT INTO "register_identity" VALUES(27,'Mina Mockham','mina.mockham@example.org','',27);
INSERT INTO "register_identity" VALUES(28,'Hana Sampleridge','hana.sampleridge@example.org','',28);
INSERT INTO "register_identity" VALUES(29,'Tilda Fictonfield','tilda.fictonfield@example.org','',29);
INSERT INTO "register_identity" VALUES(30,'Ada Pretendwell','ada.pretendwell@example.org','',30);
INSERT INTO "register_identity" VALUES(31,'Mina Samplestead','mina.samplestead@example.org','',31);
INSERT INTO "register_identity" VALUES(32,'Yusuf Mockworth','yusuf.mockworth@example.org','',32);
INSERT INTO "register_identity" VALUES(33,'Otto Mockridge','otto.mockridge@example.org','',33);
INSERT INTO "register_identity" VALUES(34,'Yusuf Sampleton','yusuf.sampleton@example.org','',34);
INSERT INTO "register_identity" VALUES(35,'Ada Samplewell','ada.samplewell@example.org','',35);
INSERT INTO "register_identity" VALUES(36,'Lorcan Dummystead','lorcan.dummystead@example.org','',36);
INSERT INTO "register_identity" VALUES(37,'Rhona Sampleham','rhona.sampleham@example.org','',37);
INSERT INTO "register_identity" VALUES(38,'Dora Madeupwick','dora.madeupwick@example.org','',38);
INSERT INTO "register_identity" VALUES(39,'Bram Dummycombe','bram.dummycombe@example.org','',39);
INSERT INTO "register_identity" VALUES(40,'Bram Pretendhurst','bram.pretendhurst@example.org','',40);
INSERT INTO "register_identity" VALUES(41,'Lorcan Pretendby','lorcan.pretendby@example.org','',41);
INSERT INTO "register_identity" VALUES(42,'Vera Mockcombe','vera.mockcombe@example.org','',42);
INSERT INTO "register_identity" VALUES(43,'Quin Inventham','quin.inventham@example.org','',43);
INSERT INTO "register_identity" VALUES(44,'Vera Samplecombe','vera.samplecombe@example.org','',44);
INSERT INTO "register_identity" VALUES(45,'Kezia Madeupstead','kezia.madeupstead@example.org','',45);
INSERT INTO "register_identity" VALUES(46,'Cleo Dummyby','cleo.dummyby@example.org','',46);
INSERT INTO "register_identity" VALUES(47,'Cora Inventley','cora.inventley@example.org','',47);
INSERT INTO "register_identity" VALUES(48,'Gus Mockley','gus.mockley@example.org','',48);
INSERT INTO "register_identity" VALUES(49,'Yusuf Fictonley','yusuf.fictonley@example.org','',49);
INSERT INTO "register_identity" VALUES(50,'Rhona Madeupby','rhona.madeupby@example.org','',50);
INSERT INTO "register_identity" VALUES(51,'Dora Madeupcombe','dora.madeupcombe@example.org','',51);
INSERT INTO "register_identity" VALUES(52,'Xenia Sampleworth','xenia.sampleworth@example.org','',52);
INSERT INTO "register_identity" VALUES(53,'Nell Madeupford','nell.madeupford@example.org','',53);
INSERT INTO "register_identity" VALUES(54,'Alba Fictoncombe','alba.fictoncombe@example.org','',54);
INSERT INTO "register_identity" VALUES(55,'Hana Exampleham','hana.exampleham@example.org','',55);
INSERT INTO "register_identity" VALUES(56,'Wyn Fictonstead','wyn.fictonstead@example.org','',56);
INSERT INTO "register_identity" VALUES(57,'Bram Examplewick','bram.examplewick@example.org','',57);
INSERT INTO "register_identity" VALUES(58,'Dora Mockford','dora.mockford@example.org','',58);
INSERT INTO "register_identity" VALUES(59,'Sami Fictonworth','sami.fictonworth@example.org','',59);
INSERT INTO "register_identity" VALUES(60,'Tilda Fictonham','tilda.fictonham@example.org','',60);
INSERT INTO "register_identity" VALUES(61,'Davor Mockdale','davor.mockdale@example.org','',61);
INSERT INTO "register_identity" VALUES(62,'Fern Exampleridge','fern.exampleridge@example.org','',62);
INSERT INTO "register_identity" VALUES(63,'Gus Mockmore','gus.mockmore@example.org','',63);
INSERT INTO "register_identity" VALUES(64,'Ugo Dummywell','ugo.dummywell@example.org','',64);
INSERT INTO "register_identity" VALUES(65,'Wyn Samplefield','wyn.samplefield@example.org','',65);
INSERT INTO "register_identity" VALUES(66,'Gus Inventridge','gus.inventridge@example.org','',66);
INSERT INTO "register_identity" VALUES(67,'Kezia Pretendworth','kezia.pretendworth@example.org','',67);
INSERT INTO "register_identity" VALUES(68,'Vera Fictonwick','vera.fictonwick@example.org','',68);
INSERT INTO "register_identity" VALUES(69,'Boaz Dummyham','boaz.dummyham@example.org','',69);
INSERT INTO "register_identity" VALUES(70,'Nell Samplewick','nell.samplewick@example.org','',70);
INSERT INTO "register_identity" VALUES(71,'Rhona Mockhurst','rhona.mockhurst@example.org','',71);
INSERT INTO "register_identity" VALUES(72,'Ugo Pretendton','ugo.pretendton@example.org','',72);
INSERT INTO "register_identity" VALUES(73,'Sami Examplehurst','sami.examplehurst@example.org','',73);
INSERT INTO "register_identity" VALUES(74,'Hana Inventdale','hana.inventdale@example.org','',74);
INSERT INTO "register_identity" VALUES(75,'Dora Dummywick','dora.dummywick@example.org','',75);
INSERT INTO "register_identity" VALUES(76,'Zora Madeupley','zora.madeupley@example.org','',76);
INSERT INTO "register_identity" VALUES(77,'Davor Pretendham','davor.pretendham@example.org','',77);
INSERT INTO "register_identity" VALUES(78,'Bram Madeupfield','bram.madeupfield@example.org','',78);
INSERT INTO "register_identity" VALUES(79,'Mina Madeupdale','mina.madeupdale@example.org','',79);
INSERT INTO "register_identity" VALUES(80,'Quin Sampleley','quin.sampleley@example.org','',80);
INSERT INTO "register_identity" VALUES(81,'Wyn Inventwell','wyn.inventwell@example.org','',81);
INSERT INTO "register_identity" VALUES(82,'Yusuf Dummyford','yusuf.dummyford@example.org','',82);
INSERT INTO "register_identity" VALUES(83,'Kezia Pretenddale','kezia.pretenddale@example.org','',83);
INSERT INTO "register_identity" VALUES(84,'Yusuf Fictonby','yusuf.fictonby@example.org','',84);
INSERT INTO "register_identity" VALUES(85,'Xenia Madeupworth','xenia.madeupworth@example.org','',85);
INSERT INTO "register_identity" VALUES(86,'Ines Mockfield','ines.mockfield@example.org','',86);
INSERT INTO "register_identity" VALUES(87,'Kezia Fictonford','kezia.fictonford@example.org','',87);
INSERT INTO "register_identity" VALUES(88,'Davor Madeupridge','davor.madeupridge@example.org','',88);
INSERT INTO "register_identity" VALUES(89,'Ada Dummymore','ada.dummymore@example.org','',89);
INSERT INTO "register_identity" VALUES(90,'Nell Dummyhurst','nell.dummyhurst@example.org','',90);
INSERT INTO "register_identity" VALUES(91,'Boaz Fictonhurst','boaz.fictonhurst@example.org','',91);
INSERT INTO "register_identity" VALUES(92,'Cora Exampledale','cora.exampledale@example.org','',92);
INSERT INTO "register_identity" VALUES(93,'Jago Exampleton','jago.exampleton@example.org','',93);
INSERT INTO "register_identity" VALUES(94,'Gus Mockstead','gus.mockstead@example.org','',94);
INSERT INTO "register_identity" VALUES(95,'Emil Examplestead','emil.examplestead@example.org','',95);
INSERT INTO "register_identity" VALUES(96,'Cora Dummyworth','cora.dummyworth@example.org','',96);
INSERT INTO "register_identity" VALUES(97,'Xenia Pretendstead','xenia.pretendstead@example.org','',97);
INSERT INTO "register_identity" VALUES(98,'Ugo Inventby','ugo.inventby@example.org','',98);
INSERT INTO "register_identity" VALUES(99,'Fern Inventhurst','fern.inventhurst@example.org','',99);
INSERT INTO "register_identity" VALUES(100,'Alba Pretendcombe','alba.pretendcombe@example.org','',100);
INSERT INTO "register_identity" VALUES(101,'Ines Exampleby','ines.exampleby@example.org','',101);
INSERT INTO "register_identity" VALUES(102,'Ada Pretendmore','ada.pretendmore@example.org','',102);
INSERT INTO "register_identity" VALUES(103,'Bram Sampleford','bram.sampleford@example.org','',103);
INSERT INTO "register_identity" VALUES(104,'Sami Madeuphurst','sami.madeuphurst@example.org','',104);
INSERT INTO "register_identity" VALUES(105,'Lorcan Fictondale','lorcan.fictondale@example.org','',105);
INSERT INTO "register_identity" VALUES(106,'Sami Inventstead','sami.inventstead@example.org','',106);
INSERT INTO "register_identity" VALUES(107,'Priya Exampleford','priya.exampleford@example.org','',107);
INSERT INTO "register_identity" VALUES(108,'Ada Mockby','ada.mockby@example.org','',108);
INSERT INTO "register_identity" VALUES(109,'Zora Madeupton','zora.madeupton@example.org','',109);
INSERT INTO "register_identity" VALUES(110,'Nell Fictonwell','nell.fictonwell@example.org','',110);
INSERT INTO "register_identity" VALUES(111,'Gus Mockwell','gus.mockwell@example.org','',111);
INSERT INTO "register_identity" VALUES(112,'Tilda Pretendford','tilda.pretendford@example.org','',112);
INSERT INTO "register_identity" VALUES(113,'Emil Madeupmore','emil.madeupmore@example.org','',113);
INSERT INTO "register_identity" VALUES(114,'Otto Dummyridge','otto.dummyridge@example.org','',114);
-- register_country
INSERT INTO "register_country" VALUES(1,'Rwanda','','Low income',1);
INSERT INTO "register_country" VALUES(2,'Uganda','','Low income',1);
INSERT INTO "register_country" VALUES(3,'Mozambique','','Low income',1);
INSERT INTO "register_country" VALUES(4,'Malawi','','Low income',1);
INSERT INTO "register_country" VALUES(5,'Gambia','','Low income',1);
INSERT INTO "register_country" VALUES(6,'Papua New Guinea','','Lower middle income',1);
INSERT INTO "register_country" VALUES(7,'Cambodia','','Lower middle income',1);
INSERT INTO "register_country" VALUES(8,'Nigeria','','Lower middle income',1);
INSERT INTO "register_country" VALUES(9,'Pakistan','','Lower middle income',1);
INSERT INTO "register_country" VALUES(10,'Cameroon','','Lower middle income',1);
INSERT INTO "register_country" VALUES(11,'India','','Lower middle income',1);
INSERT INTO "register_country" VALUES(12,'Nepal','','Lower middle income',1);
INSERT INTO "register_country" VALUES(13,'Fiji','','Upper middle income',1);
INSERT INTO "register_country" VALUES(14,'Jamaica','','Upper middle income',1);
INSERT INTO "register_country" VALUES(15,'Tanzania','','Lower middle income',1);
INSERT INTO "register_country" VALUES(16,'Liberia','','Low income',1);
INSERT INTO "register_country" VALUES(17,'Zambia','','Lower middle income',1);
INSERT INTO "register_country" VALUES(18,'Madagascar','','Low income',1);
INSERT INTO "register_country" VALUES(19,'South Sudan','','Low income',1);
INSERT INTO "register_country" VALUES(20,'Ghana','','Lower middle income',1);
INSERT INTO "register_country" VALUES(21,'Zimbabwe','','Lower middle income',1);
INSERT INTO "register_country" VALUES(22,'Bangladesh','','Lower middle income',1);
INSERT INTO "register_country" VALUES(23,'Sierra Leone','','Low income',1);
INSERT INTO "register_country" VALUES(24,'Kenya','','Lower middle income',1);
INSERT INTO "register_country" VALUES(25,'Myanmar','','Lower middle income',1);
INSERT INTO "register_country" VALUES(26,'Ethiopia','','Low income',1);
INSERT INTO "register_country" VALUES(27,'Lesotho','','Lower middle income',1);
-- register_organisation
INSERT INTO "register_organisation" VALUES(1,'University of Pellwater','university',NULL,1);
INSERT INTO "register_organisation" VALUES(2,'Ostermouth Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(3,'Larkhaven Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(4,'Brackwater Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(5,'Ostermouth Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(6,'Pellwater Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(7,'Mossgate Hill Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(8,'Hobbermere Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(9,'Cindleford Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(10,'Wexley Vale Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(11,'Invented College of Pharmacy','professional association',NULL,1);
INSERT INTO "register_organisation" VALUES(12,'University of Mossgate Hill','university',NULL,1);
INSERT INTO "register_organisation" VALUES(13,'University of Crannock Bay','university',NULL,1);
INSERT INTO "register_organisation" VALUES(14,'Netherwhit Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(15,'Dunmarrow Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(16,'Eastermere Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(17,'Gallowfen Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(18,'Quillbury Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(19,'Thornwick Sands Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(20,'Quillbury Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(21,'Wexley Vale Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(22,'University of Salterby','university',NULL,1);
INSERT INTO "register_organisation" VALUES(23,'Kestermoor Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(24,'Salterby Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(25,'Brindlecombe Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(26,'Gallowfen Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(27,'University of Netherwhit','university',NULL,1);
INSERT INTO "register_organisation" VALUES(28,'Marrowby Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(29,'Ravensholme Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(30,'University of Auldmarsh','university',NULL,1);
INSERT INTO "register_organisation" VALUES(31,'Marrowby Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(32,'Pondersea Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(33,'Salterby Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(34,'Fennimoor Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(35,'University of Hobbermere','university',NULL,1);
INSERT INTO "register_organisation" VALUES(36,'Fennimoor Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(37,'Auldmarsh Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(38,'Brindlecombe Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(39,'Thornwick Sands Community Health Trust','community trust',NULL,1);
INSERT INTO "register_organisation" VALUES(40,'Ravensholme Health Link','charity',NULL,1);
INSERT INTO "register_organisation" VALUES(41,'Invented College of Theatre Care','professional association',NULL,1);
INSERT INTO "register_organisation" VALUES(42,'Invented College of Midwives','professional association',NULL,1);
INSERT INTO "register_organisation" VALUES(43,'Crannock Bay Hospitals Trust','hospital trust',NULL,1);
INSERT INTO "register_organisation" VALUES(44,'University of Dunmarrow','university',NULL,1);
INSERT INTO "register_organisation" VALUES(45,'Eastermere Health Link','charity',NULL,1);
-- register_partnership
INSERT INTO "register_partnership" VALUES(1,'P23','Tarnholt and Rwanda Exchange 23',1);
INSERT INTO "register_partnership" VALUES(2,'P36','Auldmarsh and Rwanda Alliance 36',1);
INSERT INTO "register_partnership" VALUES(3,'P55','Salterby and Mozambique Partnership 55',1);
INSERT INTO "register_partnership" VALUES(4,'P01','Ravensholme and Malawi Alliance 1',1);
INSERT INTO "register_partnership" VALUES(5,'P19','Eastermere and Gambia Alliance 19',1);
INSERT INTO "register_partnership" VALUES(6,'P08','Gallowfen and Papua New Guinea Exchange 8',1);
INSERT INTO "register_partnership" VALUES(7,'P59','Brindlecombe and Cambodia Partnership 59',1);
INSERT INTO "register_partnership" VALUES(8,'P46','Ravensholme and Nigeria Alliance 46',1);
INSERT INTO "register_partnership" VALUES(9,'P61','Larkhaven and Pakistan Link 61',1);
INSERT INTO "register_partnership" VALUES(10,'P81','Pondersea and Uganda Link 81',1);
INSERT INTO "register_partnership" VALUES(11,'P64','Larkhaven and India Exchange 64',1);
INSERT INTO "register_partnership" VALUES(12,'P06','Larkhaven and Fiji Link 6',1);
INSERT INTO "register_partnership" VALUES(13,'P77','Wexley Vale and Jamaica Exchange 77',1);
INSERT INTO "register_partnership" VALUES(14,'P07','Thornwick Sands and Nigeria Partnership 7',1);
INSERT INTO "register_partnership" VALUES(15,'P34','Hobbermere and India Exchange 34',1);
INSERT INTO "register_partnership" VALUES(16,'P88','Ravensholme and Tanzania Link 88',1);
INSERT INTO "register_partnership" VALUES(17,'P16','Pellwater and Liberia Alliance 16',1);
INSERT INTO "register_partnership" VALUES(18,'P57','Cindleford and Zambia Alliance 57',1);
INSERT INTO "register_partnership" VALUES(19,'P67','Kestermoor and Jamaica Alliance 67',1);
INSERT INTO "register_partnership" VALUES(20,'P66','Auldmarsh and Mozambique Exchange 66',1);
INSERT INTO "register_partnership" VALUES(21,'P73','Mossgate Hill and Jamaica Link 73',1);
INSERT INTO "register_partnership" VALUES(22,'P71','Ostermouth and Madagascar Alliance 71',1);
INSERT INTO "register_partnership" VALUES(23,'P42','Pellwater and Rwanda Partnership 42',1);
INSERT INTO "register_partnership" VALUES(24,'P65','Netherwhit and Zambia Alliance 65',1);
INSERT INTO "register_partnership" VALUES(25,'P09','Netherwhit and South Sudan Link 9',1);
INSERT INTO "register_partnership" VALUES(26,'P24','Quillbury and Tanzania Link 24',1);
INSERT INTO "register_partnership" VALUES(27,'P52','Brackwater and Zambia Exchange 52',1);
INSERT INTO "register_partnership" VALUES(28,'P26','Thornwick Sands and Ghana Partnership 26',1);
INSERT INTO "register_partnership" VALUES(29,'P18','Fennimoor and Jamaica Link 18',1);
INSERT INTO "register_partnership" VALUES(30,'P17','Tarnholt and Pakistan Exchange 17',1);
INSERT INTO "register_partnership" VALUES(31,'P83','Salterby and Fiji Link 83',1);
INSERT INTO "register_partnership" VALUES(32,'P49','Pondersea and India Link 49',1);
INSERT INTO "register_partnership" VALUES(33,'P05','Netherwhit and Zimbabwe Alliance 5',1);
INSERT INTO "register_partnership" VALUES(34,'P12','Kestermoor and Bangladesh Alliance 12',1);
INSERT INTO "register_partnership" VALUES(35,'P51','Cindleford and Sierra Leone Partnership 51',1);
INSERT INTO "register_partnership" VALUES(36,'P10','Mossgate Hill and Nepal Partnership 10',1);
INSERT INTO "register_partnership" VALUES(37,'P47','Mossgate Hill and Malawi Partnership 47',1);
INSERT INTO "register_partnership" VALUES(38,'P69','Kestermoor and India Partnership 69',1);
INSERT INTO "register_partnership" VALUES(39,'P58','Mossgate Hill and Sierra Leone Link 58',1);
INSERT INTO "register_partnership" VALUES(40,'P50','Pondersea and Liberia Alliance 50',1);
INSERT INTO "register_partnership" VALUES(41,'P68','Brindlecombe and Kenya Exchange 68',1);
INSERT INTO "register_partnership" VALUES(42,'P28','Brindlecombe and Kenya Exchange 28',1);
INSERT INTO "register_partnership" VALUES(43,'P32','Tarnholt and Tanzania Exchange 32',1);
INSERT INTO "register_partnership" VALUES(44,'P54','Thornwick Sands and Uganda Partnership 54',1);
INSERT INTO "register_partnership" VALUES(45,'P82','Brindlecombe and India Alliance 82',1);
INSERT INTO "register_partnership" VALUES(46,'P40','Salterby and Mozambique Partnership 40',1);
INSERT INTO "register_partnership" VALUES(47,'P14','Cindleford and Cambodia Partnership 14',1);
INSERT INTO "register_partnership" VALUES(48,'P89','Ravensholme and Ghana Alliance 89',1);
INSERT INTO "register_partnership" VALUES(49,'P56','Kestermoor and Rwanda Exchange 56',1);
INSERT INTO "register_partnership" VALUES(50,'P72','Pondersea and Myanmar Exchange 72',1);
INSERT INTO "register_partnership" VALUES(51,'P74','Brindlecombe and Mozambique Alliance 74',1);
INSERT INTO "register_partnership" VALUES(52,'P76','Brindlecombe and Tanzania Link 76',1);
INSERT INTO "register_partnership" VALUES(53,'P31','Netherwhit and Zimbabwe Partnership 31',1);
INSERT INTO "register_partnership" VALUES(54,'P25','Marrowby and Madagascar Link 25',1);
INSERT INTO "register_partnership" VALUES(55,'P84','Kestermoor and Ghana Exchange 84',1);
INSERT INTO "register_partnership" VALUES(56,'P02','Salterby and Ethiopia Partnership 2',1);
INSERT INTO "register_partnership" VALUES(57,'P13','Kestermoor and Mozambique Partnership 13',1);
INSERT INTO "register_partnership" VALUES(58,'P22','Cindleford and Kenya Exchange 22',1);
INSERT INTO "register_partnership" VALUES(59,'P35','Brindlecombe and Pakistan Partnership 35',1);
INSERT INTO "register_partnership" VALUES(60,'P86','Brackwater and Malawi Link 86',1);
INSERT INTO "register_partnership" VALUES(61,'P79','Hobbermere and Kenya Exchange 79',1);
INSERT INTO "register_partnership" VALUES(62,'P63','Kestermoor and Bangladesh Alliance 63',1);
INSERT INTO "register_partnership" VALUES(63,'P45','Thornwick Sands and Zambia Alliance 45',1);
INSERT INTO "register_partnership" VALUES(64,'P87','Fennimoor and South Sudan Partnership 87',1);
INSERT INTO "register_partnership" VALUES(65,'P15','Pellwater and Uganda Link 15',1);
INSERT INTO "register_partnership" VALUES(66,'P20','Marrowby and Cameroon Exchange 20',1);
INSERT INTO "register_partnership" VALUES(67,'P78','Dunmarrow and Nepal Exchange 78',1);
INSERT INTO "register_partnership" VALUES(68,'P80','Pondersea and Nepal Partnership 80',1);
INSERT INTO "register_partnership" VALUES(69,'P48','Kestermoor and India Link 48',1);
INSERT INTO "register_partnership" VALUES(70,'P41','Tarnholt and Ethiopia Partnership 41',1);
INSERT INTO "register_partnership" VALUES(71,'P04','Dunmarrow and Lesotho Link 4',1);
INSERT INTO "register_partnership" VALUES(72,'P37','Ostermouth and Uganda Partnership 37',1);
INSERT INTO "register_partnership" VALUES(73,'P62','Marrowby and Madagascar Partnership 62',1);
INSERT INTO "register_partnership" VALUES(74,'P43','Tarnholt and Tanzania Link 43',1);
INSERT INTO "register_partnership" VALUES(75,'P03','Gallowfen and India Alliance 3',1);
INSERT INTO "register_partnership" VALUES(76,'P11','Marrowby and Myanmar Partnership 11',1);
INSERT INTO "register_partnership" VALUES(77,'P21','Dunmarrow and Sierra Leone Alliance 21',1);
INSERT INTO "register_partnership" VALUES(78,'P90','Fennimoor and Uganda Link 90',1);
INSERT INTO "register_partnership" VALUES(79,'P44','Netherwhit and India Exchange 44',1);
INSERT INTO "register_partnership" VALUES(80,'P33','Quillbury and Bangladesh Link 33',1);
INSERT INTO "register_partnership" VALUES(81,'P60','Netherwhit and Tanzania Link 60',1);
INSERT INTO "register_partnership" VALUES(82,'P30','Ravensholme and South Sudan Exchange 30',1);
INSERT INTO "register_partnership" VALUES(83,'P70','Dunmarrow and Liberia Alliance 70',1);
INSERT INTO "register_partnership" VALUES(84,'P85','Thornwick Sands and Ghana Link 85',1);
INSERT INTO "register_partnership" VALUES(85,'P53','Ostermouth and Lesotho Exchange 53',1);
INSERT INTO "register_partnership" VALUES(86,'P38','Brindlecombe and Ghana Partnership 38',1);
INSERT INTO "register_partnership" VALUES(87,'P29','Brackwater and Nigeria Link 29',1);
INSERT INTO "register_partnership" VALUES(88,'P27','Brindlecombe and Tanzania Link 27',1);
INSERT INTO "register_partnership" VALUES(89,'P75','Thornwick Sands and Rwanda Alliance 75',1);
INSERT INTO "register_partnership" VALUES(90,'P39','Pellwater and India Exchange 39',1);
-- register_grant
INSERT INTO "register_grant" VALUES(1,'IPF-2024-023','Stronger care together, Rwanda','Made-up Health Foundation','2024-02-15','2026-02-14',48000,'GBP',1,1);
INSERT INTO "register_grant" VALUES(2,'IPF-2021-036','Stronger care together, Rwanda','Invented Partnerships Fund','2021-09-28','2023-09-28',24000,'GBP',1,2);
INSERT INTO "register_grant" VALUES(3,'IPF-2022-019','Stronger care together, Gambia','Made-up Health Foundation','2022-02-25','2024-02-25',73000,'GBP',1,5);
INSERT INTO "register_grant" VALUES(4,'IPF-2024-008','Stronger care together, Papua New Guinea','Invented Partnerships Fund','2024-05-15','2026-05-15',75000,'GBP',1,6);
INSERT INTO "register_grant" VALUES(5,'IPF-2021-046','Stronger care together, Nigeria','Made-up Health Foundation','2021-05-31','2023-05-31',115000,'GBP',1,8);
INSERT INTO "register_grant" VALUES(6,'IPF-2023-081','Stronger care together, Uganda','Invented Partnerships Fund','2023-10-18','2025-10-17',115000,'GBP',1,10);
INSERT INTO "register_grant" VALUES(7,'IPF-2024-077','Stronger care together, Jamaica','Invented Partnerships Fund','2024-06-14','2026-06-14',101000,'GBP',1,13);
INSERT INTO "register_grant" VALUES(8,'IPF-2022-007','Stronger care together, Nigeria','Made-up Health Foundation','2022-09-23','2024-09-22',38000,'GBP',1,14);
INSERT INTO "register_grant" VALUES(9,'IPF-2023-034','Stronger care together, India','Invented Partnerships Fund','2023-08-19','2025-08-18',28000,'GBP',1,15);
INSERT INTO "register_grant" VALUES(10,'IPF-2021-016','Stronger care together, Liberia','Invented Partnerships Fund','2021-04-01','2023-04-01',62000,'GBP',1,17);
INSERT INTO "register_grant" VALUES(11,'IPF-2023-066','Stronger care together, Mozambique','Made-up Health Foundation','2023-12-17','2025-12-16',65000,'GBP',1,20);
INSERT INTO "register_grant" VALUES(12,'IPF-2022-073','Stronger care together, Jamaica','Made-up Health Foundation','2022-12-22','2024-12-21',23000,'GBP',1,21);
INSERT INTO "register_grant" VALUES(13,'IPF-2021-042','Stronger care together, Rwanda','Made-up Health Foundation','2021-06-30','2023-06-30',107000,'GBP',1,23);
INSERT INTO "register_grant" VALUES(14,'IPF-2022-065','Stronger care together, Zambia','Invented Partnerships Fund','2022-07-25','2024-07-24',35000,'GBP',1,24);
INSERT INTO "register_grant" VALUES(15,'IPF-2024-009','Stronger care together, South Sudan','Made-up Health Foundation','2024-02-15','2026-02-14',23000,'GBP',1,25);
INSERT INTO "register_grant" VALUES(16,'IPF-2023-024','Stronger care together, Tanzania','Invented Partnerships Fund','2023-01-21','2025-01-20',68000,'GBP',1,26);
INSERT INTO "register_grant" VALUES(17,'IPF-2023-052','Stronger care together, Zambia','Invented Partnerships Fund','2023-11-17','2025-11-16',49000,'GBP',1,27);
INSERT INTO "register_grant" VALUES(18,'IPF-2023-012','Stronger care together, Bangladesh','Made-up Health Foundation','2023-10-18','2025-10-17',65000,'GBP',1,34);
INSERT INTO "register_grant" VALUES(19,'IPF-2023-051','Stronger care together, Sierra Leone','Invented Partnerships Fund','2023-04-21','2025-04-20',77000,'GBP',1,35);
INSERT INTO "register_grant" VALUES(20,'IPF-2024-069','Stronger care together, India','Invented Partnerships Fund','2024-04-15','2026-04-15',90000,'GBP',1,38);
INSERT INTO "register_grant" VALUES(21,'IPF-2024-089','Stronger care together, Ghana','Made-up Health Foundation','2024-03-16','2026-03-16',21000,'GBP',1,48);
INSERT INTO "register_grant" VALUES(22,'IPF-2021-056','Stronger care together, Rwanda','Invented Partnerships Fund','2021-10-28','2023-10-28',105000,'GBP',1,49);
INSERT INTO "register_grant" VALUES(23,'IPF-2023-076','Stronger care together, Tanzania','Made-up Health Foundation','2023-02-20','2025-02-19',107000,'GBP',1,52);
INSERT INTO "register_grant" VALUES(24,'IPF-2022-025','Stronger care together, Madagascar','Made-up Health Foundation','2022-08-24','2024-08-23',49000,'GBP',1,54);
INSERT INTO "register_grant" VALUES(25,'IPF-2024-002','Stronger care together, Ethiopia','Invented Partnerships Fund','2024-05-15','2026-05-15',66000,'GBP',1,56);
INSERT INTO "register_grant" VALUES(26,'IPF-2022-079','Stronger care together, Kenya','Made-up Health Foundation','2022-07-25','2024-07-24',59000,'GBP',1,61);
INSERT INTO "register_grant" VALUES(27,'IPF-2023-063','Stronger care together, Bangladesh','Made-up Health Foundation','2023-09-18','2025-09-17',45000,'GBP',1,62);
INSERT INTO "register_grant" VALUES(28,'IPF-2024-045','Stronger care together, Zambia','Invented Partnerships Fund','2024-04-15','2026-04-15',100000,'GBP',1,63);
INSERT INTO "register_grant" VALUES(29,'IPF-2021-015','Stronger care together, Uganda','Made-up Health Foundation','2021-06-30','2023-06-30',93000,'GBP',1,65);
INSERT INTO "register_grant" VALUES(30,'IPF-2022-080','Stronger care together, Nepal','Made-up Health Foundation','2022-06-25','2024-06-24',73000,'GBP',1,68);
INSERT INTO "register_grant" VALUES(31,'IPF-2024-048','Stronger care together, India','Invented Partnerships Fund','2024-03-16','2026-03-16',53000,'GBP',1,69);
INSERT INTO "register_grant" VALUES(32,'IPF-2024-004','Stronger care together, Lesotho','Made-up Health Foundation','2024-05-15','2026-05-15',16000,'GBP',1,71);
INSERT INTO "register_grant" VALUES(33,'IPF-2022-043','Stronger care together, Tanzania','Made-up Health Foundation','2022-01-26','2024-01-26',109000,'GBP',1,74);
INSERT INTO "register_grant" VALUES(34,'IPF-2024-021','Stronger care together, Sierra Leone','Invented Partnerships Fund','2024-04-15','2026-04-15',73000,'GBP',1,77);
INSERT INTO "register_grant" VALUES(35,'IPF-2021-090','Stronger care together, Uganda','Invented Partnerships Fund','2021-04-01','2023-04-01',62000,'GBP',1,78);
INSERT INTO "register_grant" VALUES(36,'IPF-2023-044','Stronger care together, India','Invented Partnerships Fund','2023-08-19','2025-08-18',36000,'GBP',1,79);
INSERT INTO "register_grant" VALUES(37,'IPF-2021-060','Stronger care together, Tanzania','Made-up Health Foundation','2021-05-31','2023-05-31',70000,'GBP',1,81);
INSERT INTO "register_grant" VALUES(38,'IPF-2022-075','Stronger care together, Rwanda','Made-up Health Foundation','2022-10-23','2024-10-22',26000,'GBP',1,89);
-- register_person
INSERT INTO "register_person" VALUES(1,'L001','Midwife','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.105000',NULL,1,1,1,1,NULL);
INSERT INTO "register_person" VALUES(2,'L002','Nurse','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.106000',NULL,1,2,2,1,NULL);
INSERT INTO "register_person" VALUES(3,'L003','Pharmacist','{"specialty": "medicines supply", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.107000',NULL,3,3,3,1,NULL);
INSERT INTO "register_person" VALUES(4,'L004','Nurse','{"specialty": "neonatal care", "years_active": "10 years or more"}','2026-03-16 09:00:00.108000',NULL,4,4,4,1,NULL);
INSERT INTO "register_person" VALUES(5,'L005','Nurse','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.109000',NULL,5,5,5,1,NULL);
INSERT INTO "register_person" VALUES(6,'L006','Therapist','{"specialty": "rehabilitation", "years_active": "10 years or more"}','2026-03-16 09:00:00.110000',NULL,4,2,4,1,NULL);
INSERT INTO "register_person" VALUES(7,'L007','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.111000',NULL,6,6,6,1,NULL);
INSERT INTO "register_person" VALUES(8,'L008','Manager','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.112000',NULL,7,7,7,1,NULL);
INSERT INTO "register_person" VALUES(9,'L009','Manager','{"specialty": "eye care", "years_active": "10 years or more"}','2026-03-16 09:00:00.113000',NULL,8,8,8,1,NULL);
INSERT INTO "register_person" VALUES(10,'L010','Nurse','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.114000',NULL,9,9,9,1,NULL);
INSERT INTO "register_person" VALUES(11,'L011','Midwife','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.115000',NULL,2,10,10,1,NULL);
INSERT INTO "register_person" VALUES(12,'L012','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.116000',NULL,11,11,11,1,NULL);
INSERT INTO "register_person" VALUES(13,'L013','Nurse','{"specialty": "nurse education", "years_active": "10 years or more"}','2026-03-16 09:00:00.117000',NULL,13,3,12,1,NULL);
INSERT INTO "register_person" VALUES(14,'L014','Doctor','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.118000',NULL,14,12,13,1,NULL);
INSERT INTO "register_person" VALUES(15,'L015','Nurse','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.119000',NULL,8,7,14,1,NULL);
INSERT INTO "register_person" VALUES(16,'L016','Doctor','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.120000',NULL,11,10,15,1,NULL);
INSERT INTO "register_person" VALUES(17,'L017','Midwife','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.121000',NULL,15,1,16,1,NULL);
INSERT INTO "register_person" VALUES(18,'L018','Doctor','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.122000',NULL,16,13,17,1,NULL);
INSERT INTO "register_person" VALUES(19,'L019','Doctor','{"specialty": "anaesthesia", "years_active": "10 years or more"}','2026-03-16 09:00:00.123000',NULL,17,5,18,1,NULL);
INSERT INTO "register_person" VALUES(20,'L020','Doctor','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.124000',NULL,14,14,19,1,NULL);
INSERT INTO "register_person" VALUES(21,'L021','Manager','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.125000',NULL,3,8,20,1,NULL);
INSERT INTO "register_person" VALUES(22,'L022','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.126000',NULL,14,15,21,1,NULL);
INSERT INTO "register_person" VALUES(23,'L023','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.127000',NULL,18,16,22,1,NULL);
INSERT INTO "register_person" VALUES(24,'L024','Manager','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.128000',NULL,1,17,23,1,NULL);
INSERT INTO "register_person" VALUES(25,'L025','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.129000',NULL,17,18,24,1,NULL);
INSERT INTO "register_person" VALUES(26,'L026','Nurse','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.130000',NULL,19,19,25,1,NULL);
INSERT INTO "register_person" VALUES(27,'L027','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.131000',NULL,15,2,26,1,NULL);
INSERT INTO "register_person" VALUES(28,'L028','Nurse','{"specialty": "nurse education", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.132000',NULL,17,14,27,1,NULL);
INSERT INTO "register_person" VALUES(29,'L029','Nurse','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.133000',NULL,20,20,28,1,NULL);
INSERT INTO "register_person" VALUES(30,'L030','Therapist','{"specialty": "rehabilitation", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.134000',NULL,14,21,29,1,NULL);
INSERT INTO "register_person" VALUES(31,'L031','Nurse','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.135000',NULL,9,16,30,1,NULL);
INSERT INTO "register_person" VALUES(32,'L032','Midwife','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.136000',NULL,13,22,31,1,NULL);
INSERT INTO "register_person" VALUES(33,'L033','Doctor','{"specialty": "anaesthesia", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.137000',NULL,11,8,32,1,NULL);
INSERT INTO "register_person" VALUES(34,'L034','Doctor','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.138000',NULL,21,22,33,1,NULL);
INSERT INTO "register_person" VALUES(35,'L035','Therapist','{"specialty": "mental health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.139000',NULL,21,16,33,1,NULL);
INSERT INTO "register_person" VALUES(36,'L036','Therapist','{"specialty": "rehabilitation", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.140000',NULL,22,23,34,1,NULL);
INSERT INTO "register_person" VALUES(37,'L037','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.141000',NULL,23,24,35,1,NULL);
INSERT INTO "register_person" VALUES(38,'L038','Doctor','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.142000',NULL,12,6,36,1,NULL);
INSERT INTO "register_person" VALUES(39,'L039','Doctor','{"specialty": "anaesthesia", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.143000',NULL,4,25,37,1,NULL);
INSERT INTO "register_person" VALUES(40,'L040','Manager','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.144000',NULL,11,26,38,1,NULL);
INSERT INTO "register_person" VALUES(41,'L041','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.145000',NULL,5,11,5,1,NULL);
INSERT INTO "register_person" VALUES(42,'L042','Manager','{"specialty": "community health", "years_active": "10 years or more"}','2026-03-16 09:00:00.146000',NULL,14,27,29,1,NULL);
INSERT INTO "register_person" VALUES(43,'L043','Nurse','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.147000',NULL,23,28,39,1,NULL);
INSERT INTO "register_person" VALUES(44,'L044','Doctor','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.148000',NULL,16,29,40,1,NULL);
INSERT INTO "register_person" VALUES(45,'L045','Therapist','{"specialty": "rehabilitation", "years_active": "10 years or more"}','2026-03-16 09:00:00.149000',NULL,24,24,41,1,NULL);
INSERT INTO "register_person" VALUES(46,'L046','Nurse','{"specialty": "nurse education", "years_active": "10 years or more"}','2026-03-16 09:00:00.150000',NULL,16,30,17,1,NULL);
INSERT INTO "register_person" VALUES(47,'L047','Doctor','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.151000',NULL,5,12,5,1,NULL);
INSERT INTO "register_person" VALUES(48,'L048','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.152000',NULL,24,31,42,1,NULL);
INSERT INTO "register_person" VALUES(49,'L049','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.153000',NULL,15,32,43,1,NULL);
INSERT INTO "register_person" VALUES(50,'L050','Nurse','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.154000',NULL,2,33,44,1,NULL);
INSERT INTO "register_person" VALUES(51,'L051','Therapist','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.155000',NULL,11,28,45,1,NULL);
INSERT INTO "register_person" VALUES(52,'L052','Manager','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.156000',NULL,3,4,46,1,NULL);
INSERT INTO "register_person" VALUES(53,'L053','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.157000',NULL,7,21,47,1,NULL);
INSERT INTO "register_person" VALUES(54,'L054','Midwife','{"specialty": "community health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.158000',NULL,20,33,48,1,NULL);
INSERT INTO "register_person" VALUES(55,'L055','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.159000',NULL,1,23,49,1,NULL);
INSERT INTO "register_person" VALUES(56,'L056','Doctor','{"specialty": "neonatal care", "years_active": "10 years or more"}','2026-03-16 09:00:00.160000',NULL,25,33,50,1,NULL);
INSERT INTO "register_person" VALUES(57,'L057','Nurse','{"specialty": "palliative care", "years_active": "10 years or more"}','2026-03-16 09:00:00.161000',NULL,3,10,51,1,NULL);
INSERT INTO "register_person" VALUES(58,'L058','Manager','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.162000',NULL,15,34,52,1,NULL);
INSERT INTO "register_person" VALUES(59,'L059','Doctor','{"specialty": "surgery", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.163000',NULL,21,35,53,1,NULL);
INSERT INTO "register_person" VALUES(60,'L060','Nurse','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.164000',NULL,19,9,25,1,NULL);
INSERT INTO "register_person" VALUES(61,'L061','Doctor','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.165000',NULL,16,24,17,1,NULL);
INSERT INTO "register_person" VALUES(62,'L062','Doctor','{"specialty": "emergency care", "years_active": "under 3 years"}','2026-03-16 09:00:00.166000',NULL,18,36,54,1,NULL);
INSERT INTO "register_person" VALUES(63,'L063','Nurse','{"specialty": "infection control", "years_active": "10 years or more"}','2026-03-16 09:00:00.167000',NULL,20,37,55,1,NULL);
INSERT INTO "register_person" VALUES(64,'L064','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.168000',NULL,26,18,56,1,NULL);
INSERT INTO "register_person" VALUES(65,'L065','Nurse','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.169000',NULL,3,38,57,1,NULL);
INSERT INTO "register_person" VALUES(66,'L066','Midwife','{"specialty": "maternity", "years_active": "under 3 years"}','2026-03-16 09:00:00.170000',NULL,24,22,58,1,NULL);
INSERT INTO "register_person" VALUES(67,'L067','Doctor','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.171000',NULL,9,39,59,1,NULL);
INSERT INTO "register_person" VALUES(68,'L068','Midwife','{"specialty": "community health", "years_active": "under 3 years"}','2026-03-16 09:00:00.172000',NULL,7,40,47,1,NULL);
INSERT INTO "register_person" VALUES(69,'L069','Manager','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.173000',NULL,4,12,60,1,NULL);
INSERT INTO "register_person" VALUES(70,'L070','Therapist','{"specialty": "mental health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.174000',NULL,24,41,61,1,NULL);
INSERT INTO "register_person" VALUES(71,'L071','Manager','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.175000',NULL,22,32,62,1,NULL);
INSERT INTO "register_person" VALUES(72,'L072','Midwife','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.176000',NULL,17,32,63,1,NULL);
INSERT INTO "register_person" VALUES(73,'L073','Doctor','{"specialty": "laboratory", "years_active": "under 3 years"}','2026-03-16 09:00:00.177000',NULL,19,42,64,1,NULL);
INSERT INTO "register_person" VALUES(74,'L074','Therapist','{"specialty": "rehabilitation", "years_active": "10 years or more"}','2026-03-16 09:00:00.178000',NULL,5,21,5,1,NULL);
INSERT INTO "register_person" VALUES(75,'L075','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.179000',NULL,2,12,65,1,NULL);
INSERT INTO "register_person" VALUES(76,'L076','Nurse','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.180000',NULL,6,17,6,1,NULL);
INSERT INTO "register_person" VALUES(77,'L077','Nurse','{"specialty": "infection control", "years_active": "10 years or more"}','2026-03-16 09:00:00.181000',NULL,10,32,66,1,NULL);
INSERT INTO "register_person" VALUES(78,'L078','Manager','{"specialty": "palliative care", "years_active": "under 3 years"}','2026-03-16 09:00:00.182000',NULL,16,27,17,1,NULL);
INSERT INTO "register_person" VALUES(79,'L079','Pharmacist','{"specialty": "medicines supply", "years_active": "10 years or more"}','2026-03-16 09:00:00.183000',NULL,8,16,14,1,NULL);
INSERT INTO "register_person" VALUES(80,'L080','Nurse','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.184000',NULL,12,12,67,1,NULL);
INSERT INTO "register_person" VALUES(81,'L081','Manager','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.185000',NULL,2,40,65,1,NULL);
INSERT INTO "register_person" VALUES(82,'L082','Therapist','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.186000',NULL,1,33,1,1,NULL);
INSERT INTO "register_person" VALUES(83,'L083','Midwife','{"specialty": "community health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.187000',NULL,12,42,68,1,NULL);
INSERT INTO "register_person" VALUES(84,'L084','Manager','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.188000',NULL,11,1,69,1,NULL);
INSERT INTO "register_person" VALUES(85,'L085','Doctor','{"specialty": "emergency care", "years_active": "under 3 years"}','2026-03-16 09:00:00.189000',NULL,19,25,25,1,NULL);
INSERT INTO "register_person" VALUES(86,'L086','Nurse','{"specialty": "anaesthesia", "years_active": "under 3 years"}','2026-03-16 09:00:00.190000',NULL,26,29,70,1,NULL);
INSERT INTO "register_person" VALUES(87,'L087','Midwife','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.191000',NULL,21,36,33,1,NULL);
INSERT INTO "register_person" VALUES(88,'L088','Nurse','{"specialty": "neonatal care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.192000',NULL,27,18,71,1,NULL);
INSERT INTO "register_person" VALUES(89,'L089','Manager','{"specialty": "surgery", "years_active": "10 years or more"}','2026-03-16 09:00:00.193000',NULL,21,28,33,1,NULL);
INSERT INTO "register_person" VALUES(90,'L090','Doctor','{"specialty": "emergency care", "years_active": "10 years or more"}','2026-03-16 09:00:00.194000',NULL,2,38,72,1,NULL);
INSERT INTO "register_person" VALUES(91,'L091','Doctor','{"specialty": "maternity", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.195000',NULL,6,32,6,1,NULL);
INSERT INTO "register_person" VALUES(92,'L092','Midwife','{"specialty": "neonatal care", "years_active": "under 3 years"}','2026-03-16 09:00:00.196000',NULL,18,1,73,1,NULL);
INSERT INTO "register_person" VALUES(93,'L093','Doctor','{"specialty": "anaesthesia", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.197000',NULL,10,10,66,1,NULL);
INSERT INTO "register_person" VALUES(94,'L094','Nurse','{"specialty": "palliative care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.198000',NULL,15,43,74,1,NULL);
INSERT INTO "register_person" VALUES(95,'L095','Manager','{"specialty": "eye care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.199000',NULL,11,38,75,1,NULL);
INSERT INTO "register_person" VALUES(96,'L096','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "under 3 years"}','2026-03-16 09:00:00.200000',NULL,25,44,76,1,NULL);
INSERT INTO "register_person" VALUES(97,'L097','Nurse','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.201000',NULL,23,43,77,1,NULL);
INSERT INTO "register_person" VALUES(98,'L098','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.202000',NULL,2,13,78,1,NULL);
INSERT INTO "register_person" VALUES(99,'L099','Nurse','{"specialty": "anaesthesia", "years_active": "under 3 years"}','2026-03-16 09:00:00.203000',NULL,11,8,79,1,NULL);
INSERT INTO "register_person" VALUES(100,'L100','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.204000',NULL,22,13,80,1,NULL);
INSERT INTO "register_person" VALUES(101,'L101','Doctor','{"specialty": "burns", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.205000',NULL,1,45,1,1,NULL);
INSERT INTO "register_person" VALUES(102,'L102','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.206000',NULL,13,20,12,1,NULL);
INSERT INTO "register_person" VALUES(103,'L103','Manager','{"specialty": "surgery", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.207000',NULL,15,44,81,1,NULL);
INSERT INTO "register_person" VALUES(104,'L104','Manager','{"specialty": "eye care", "years_active": "10 years or more"}','2026-03-16 09:00:00.208000',NULL,19,12,82,1,NULL);
INSERT INTO "register_person" VALUES(105,'L105','Nurse','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.209000',NULL,16,45,83,1,NULL);
INSERT INTO "register_person" VALUES(106,'L106','Nurse','{"specialty": "burns", "years_active": "under 3 years"}','2026-03-16 09:00:00.210000',NULL,20,16,84,1,NULL);
INSERT INTO "register_person" VALUES(107,'L107','Doctor','{"specialty": "infection control", "years_active": "under 3 years"}','2026-03-16 09:00:00.211000',NULL,27,7,85,1,NULL);
INSERT INTO "register_person" VALUES(108,'L108','Pharmacist','{"specialty": "antibiotic stewardship", "years_active": "10 years or more"}','2026-03-16 09:00:00.212000',NULL,20,20,86,1,NULL);
INSERT INTO "register_person" VALUES(109,'L109','Manager','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.213000',NULL,8,11,87,1,NULL);
INSERT INTO "register_person" VALUES(110,'L110','Manager','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.214000',NULL,7,37,47,1,NULL);
INSERT INTO "register_person" VALUES(111,'L111','Therapist','{"specialty": "mental health", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.215000',NULL,15,44,88,1,NULL);
INSERT INTO "register_person" VALUES(112,'L112','Pharmacist','{"specialty": "infection control", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.216000',NULL,23,9,77,1,NULL);
INSERT INTO "register_person" VALUES(113,'L113','Midwife','{"specialty": "maternity", "years_active": "10 years or more"}','2026-03-16 09:00:00.217000',NULL,1,36,89,1,NULL);
INSERT INTO "register_person" VALUES(114,'L114','Doctor','{"specialty": "emergency care", "years_active": "3 to 9 years"}','2026-03-16 09:00:00.218000',NULL,11,19,90,1,NULL);
-- register_framemember
INSERT INTO "register_framemember" VALUES(1,'{"country": "Rwanda", "organisation": "University of Pellwater", "partnership": "P23", "role": "Midwife", "specialty": "maternity", "years_active": "under 3 years"}',1,1);
INSERT INTO "register_framemember" VALUES(2,'{"country": "Rwanda", "organisation": "Ostermouth Hospitals Trust", "partnership": "P36", "role": "Nurse", "specialty": "infection control", "years_active": "under 3 years"}',1,2);
INSERT INTO "register_framemember" VALUES(3,'{"country": "Mozambique", "organisation": "Larkhaven Hospitals Trust", "partnership": "P55", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "3 to 9 years"}',1,3);
INSERT INTO "register_framemember" VALUES(4,'{"country": "Malawi", "organisation": "Brackwater Hospitals Trust", "partnership": "P01", "role": "Nurse", "specialty": "neonatal care", "years_active": "10 years or more"}',1,4);
INSERT INTO "register_framemember" VALUES(5,'{"country": "Gambia", "organisation": "Ostermouth Community Health Trust", "partnership": "P19", "role": "Nurse", "specialty": "burns", "years_active": "under 3 years"}',1,5);
INSERT INTO "register_framemember" VALUES(6,'{"country": "Malawi", "organisation": "Ostermouth Hospitals Trust", "partnership": "P01", "role": "Therapist", "specialty": "rehabilitation", "years_active": "10 years or more"}',1,6);
INSERT INTO "register_framemember" VALUES(7,'{"country": "Papua New Guinea", "organisation": "Pellwater Hospitals Trust", "partnership": "P08", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,7);
INSERT INTO "register_framemember" VALUES(8,'{"country": "Cambodia", "organisation": "Mossgate Hill Hospitals Trust", "partnership": "P59", "role": "Manager", "specialty": "maternity", "years_active": "3 to 9 years"}',1,8);
INSERT INTO "register_framemember" VALUES(9,'{"country": "Nigeria", "organisation": "Hobbermere Hospitals Trust", "partnership": "P46", "role": "Manager", "specialty": "eye care", "years_active": "10 years or more"}',1,9);
INSERT INTO "register_framemember" VALUES(10,'{"country": "Pakistan", "organisation": "Cindleford Hospitals Trust", "partnership": "P61", "role": "Nurse", "specialty": "emergency care", "years_active": "10 years or more"}',1,10);
INSERT INTO "register_framemember" VALUES(11,'{"country": "Uganda", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P81", "role": "Midwife", "specialty": "maternity", "years_active": "3 to 9 years"}',1,11);
INSERT INTO "register_framemember" VALUES(12,'{"country": "India", "organisation": "Invented College of Pharmacy", "partnership": "P64", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,12);
INSERT INTO "register_framemember" VALUES(13,'{"country": "Fiji", "organisation": "Larkhaven Hospitals Trust", "partnership": "P06", "role": "Nurse", "specialty": "nurse education", "years_active": "10 years or more"}',1,13);
INSERT INTO "register_framemember" VALUES(14,'{"country": "Jamaica", "organisation": "University of Mossgate Hill", "partnership": "P77", "role": "Doctor", "specialty": "infection control", "years_active": "3 to 9 years"}',1,14);
INSERT INTO "register_framemember" VALUES(15,'{"country": "Nigeria", "organisation": "Mossgate Hill Hospitals Trust", "partnership": "P07", "role": "Nurse", "specialty": "emergency care", "years_active": "10 years or more"}',1,15);
INSERT INTO "register_framemember" VALUES(16,'{"country": "India", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P34", "role": "Doctor", "specialty": "infection control", "years_active": "under 3 years"}',1,16);
INSERT INTO "register_framemember" VALUES(17,'{"country": "Tanzania", "organisation": "University of Pellwater", "partnership": "P88", "role": "Midwife", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,17);
INSERT INTO "register_framemember" VALUES(18,'{"country": "Liberia", "organisation": "University of Crannock Bay", "partnership": "P16", "role": "Doctor", "specialty": "maternity", "years_active": "under 3 years"}',1,18);
INSERT INTO "register_framemember" VALUES(19,'{"country": "Zambia", "organisation": "Ostermouth Community Health Trust", "partnership": "P57", "role": "Doctor", "specialty": "anaesthesia", "years_active": "10 years or more"}',1,19);
INSERT INTO "register_framemember" VALUES(20,'{"country": "Jamaica", "organisation": "Netherwhit Hospitals Trust", "partnership": "P67", "role": "Doctor", "specialty": "eye care", "years_active": "3 to 9 years"}',1,20);
INSERT INTO "register_framemember" VALUES(21,'{"country": "Mozambique", "organisation": "Hobbermere Hospitals Trust", "partnership": "P66", "role": "Manager", "specialty": "maternity", "years_active": "10 years or more"}',1,21);
INSERT INTO "register_framemember" VALUES(22,'{"country": "Jamaica", "organisation": "Dunmarrow Hospitals Trust", "partnership": "P73", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,22);
INSERT INTO "register_framemember" VALUES(23,'{"country": "Madagascar", "organisation": "Eastermere Hospitals Trust", "partnership": "P71", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,23);
INSERT INTO "register_framemember" VALUES(24,'{"country": "Rwanda", "organisation": "Gallowfen Hospitals Trust", "partnership": "P42", "role": "Manager", "specialty": "maternity", "years_active": "under 3 years"}',1,24);
INSERT INTO "register_framemember" VALUES(25,'{"country": "Zambia", "organisation": "Quillbury Hospitals Trust", "partnership": "P65", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,25);
INSERT INTO "register_framemember" VALUES(26,'{"country": "South Sudan", "organisation": "Thornwick Sands Hospitals Trust", "partnership": "P09", "role": "Nurse", "specialty": "infection control", "years_active": "3 to 9 years"}',1,26);
INSERT INTO "register_framemember" VALUES(27,'{"country": "Tanzania", "organisation": "Ostermouth Hospitals Trust", "partnership": "P24", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,27);
INSERT INTO "register_framemember" VALUES(28,'{"country": "Zambia", "organisation": "Netherwhit Hospitals Trust", "partnership": "P52", "role": "Nurse", "specialty": "nurse education", "years_active": "3 to 9 years"}',1,28);
INSERT INTO "register_framemember" VALUES(29,'{"country": "Ghana", "organisation": "Quillbury Community Health Trust", "partnership": "P26", "role": "Nurse", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,29);
INSERT INTO "register_framemember" VALUES(30,'{"country": "Jamaica", "organisation": "Wexley Vale Community Health Trust", "partnership": "P18", "role": "Therapist", "specialty": "rehabilitation", "years_active": "3 to 9 years"}',1,30);
INSERT INTO "register_framemember" VALUES(31,'{"country": "Pakistan", "organisation": "Eastermere Hospitals Trust", "partnership": "P17", "role": "Nurse", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,31);
INSERT INTO "register_framemember" VALUES(32,'{"country": "Fiji", "organisation": "University of Salterby", "partnership": "P83", "role": "Midwife", "specialty": "maternity", "years_active": "under 3 years"}',1,32);
INSERT INTO "register_framemember" VALUES(33,'{"country": "India", "organisation": "Hobbermere Hospitals Trust", "partnership": "P49", "role": "Doctor", "specialty": "anaesthesia", "years_active": "3 to 9 years"}',1,33);
INSERT INTO "register_framemember" VALUES(34,'{"country": "Zimbabwe", "organisation": "University of Salterby", "partnership": "P05", "role": "Doctor", "specialty": "infection control", "years_active": "under 3 years"}',1,34);
INSERT INTO "register_framemember" VALUES(35,'{"country": "Zimbabwe", "organisation": "Eastermere Hospitals Trust", "partnership": "P05", "role": "Therapist", "specialty": "mental health", "years_active": "3 to 9 years"}',1,35);
INSERT INTO "register_framemember" VALUES(36,'{"country": "Bangladesh", "organisation": "Kestermoor Hospitals Trust", "partnership": "P12", "role": "Therapist", "specialty": "rehabilitation", "years_active": "3 to 9 years"}',1,36);
INSERT INTO "register_framemember" VALUES(37,'{"country": "Sierra Leone", "organisation": "Salterby Hospitals Trust", "partnership": "P51", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,37);
INSERT INTO "register_framemember" VALUES(38,'{"country": "Nepal", "organisation": "Pellwater Hospitals Trust", "partnership": "P10", "role": "Doctor", "specialty": "surgery", "years_active": "10 years or more"}',1,38);
INSERT INTO "register_framemember" VALUES(39,'{"country": "Malawi", "organisation": "Brindlecombe Hospitals Trust", "partnership": "P47", "role": "Doctor", "specialty": "anaesthesia", "years_active": "3 to 9 years"}',1,39);
INSERT INTO "register_framemember" VALUES(40,'{"country": "India", "organisation": "Gallowfen Health Link", "partnership": "P69", "role": "Manager", "specialty": "surgery", "years_active": "10 years or more"}',1,40);
INSERT INTO "register_framemember" VALUES(41,'{"country": "Gambia", "organisation": "Invented College of Pharmacy", "partnership": "P19", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,41);
INSERT INTO "register_framemember" VALUES(42,'{"country": "Jamaica", "organisation": "University of Netherwhit", "partnership": "P18", "role": "Manager", "specialty": "community health", "years_active": "10 years or more"}',1,42);
INSERT INTO "register_framemember" VALUES(43,'{"country": "Sierra Leone", "organisation": "Marrowby Hospitals Trust", "partnership": "P58", "role": "Nurse", "specialty": "infection control", "years_active": "under 3 years"}',1,43);
INSERT INTO "register_framemember" VALUES(44,'{"country": "Liberia", "organisation": "Ravensholme Hospitals Trust", "partnership": "P50", "role": "Doctor", "specialty": "eye care", "years_active": "3 to 9 years"}',1,44);
INSERT INTO "register_framemember" VALUES(45,'{"country": "Kenya", "organisation": "Salterby Hospitals Trust", "partnership": "P68", "role": "Therapist", "specialty": "rehabilitation", "years_active": "10 years or more"}',1,45);
INSERT INTO "register_framemember" VALUES(46,'{"country": "Liberia", "organisation": "University of Auldmarsh", "partnership": "P16", "role": "Nurse", "specialty": "nurse education", "years_active": "10 years or more"}',1,46);
INSERT INTO "register_framemember" VALUES(47,'{"country": "Gambia", "organisation": "University of Mossgate Hill", "partnership": "P19", "role": "Doctor", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,47);
INSERT INTO "register_framemember" VALUES(48,'{"country": "Kenya", "organisation": "Marrowby Health Link", "partnership": "P28", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}',1,48);
INSERT INTO "register_framemember" VALUES(49,'{"country": "Tanzania", "organisation": "Pondersea Health Link", "partnership": "P32", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,49);
INSERT INTO "register_framemember" VALUES(50,'{"country": "Uganda", "organisation": "Salterby Health Link", "partnership": "P54", "role": "Nurse", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,50);
INSERT INTO "register_framemember" VALUES(51,'{"country": "India", "organisation": "Marrowby Hospitals Trust", "partnership": "P82", "role": "Therapist", "specialty": "burns", "years_active": "under 3 years"}',1,51);
INSERT INTO "register_framemember" VALUES(52,'{"country": "Mozambique", "organisation": "Brackwater Hospitals Trust", "partnership": "P40", "role": "Manager", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,52);
INSERT INTO "register_framemember" VALUES(53,'{"country": "Cambodia", "organisation": "Wexley Vale Community Health Trust", "partnership": "P14", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,53);
INSERT INTO "register_framemember" VALUES(54,'{"country": "Ghana", "organisation": "Salterby Health Link", "partnership": "P89", "role": "Midwife", "specialty": "community health", "years_active": "3 to 9 years"}',1,54);
INSERT INTO "register_framemember" VALUES(55,'{"country": "Rwanda", "organisation": "Kestermoor Hospitals Trust", "partnership": "P56", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,55);
INSERT INTO "register_framemember" VALUES(56,'{"country": "Myanmar", "organisation": "Salterby Health Link", "partnership": "P72", "role": "Doctor", "specialty": "neonatal care", "years_active": "10 years or more"}',1,56);
INSERT INTO "register_framemember" VALUES(57,'{"country": "Mozambique", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P74", "role": "Nurse", "specialty": "palliative care", "years_active": "10 years or more"}',1,57);
INSERT INTO "register_framemember" VALUES(58,'{"country": "Tanzania", "organisation": "Fennimoor Community Health Trust", "partnership": "P76", "role": "Manager", "specialty": "emergency care", "years_active": "10 years or more"}',1,58);
INSERT INTO "register_framemember" VALUES(59,'{"country": "Zimbabwe", "organisation": "University of Hobbermere", "partnership": "P31", "role": "Doctor", "specialty": "surgery", "years_active": "3 to 9 years"}',1,59);
INSERT INTO "register_framemember" VALUES(60,'{"country": "South Sudan", "organisation": "Cindleford Hospitals Trust", "partnership": "P09", "role": "Nurse", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,60);
INSERT INTO "register_framemember" VALUES(61,'{"country": "Liberia", "organisation": "Salterby Hospitals Trust", "partnership": "P16", "role": "Doctor", "specialty": "emergency care", "years_active": "10 years or more"}',1,61);
INSERT INTO "register_framemember" VALUES(62,'{"country": "Madagascar", "organisation": "Fennimoor Hospitals Trust", "partnership": "P25", "role": "Doctor", "specialty": "emergency care", "years_active": "under 3 years"}',1,62);
INSERT INTO "register_framemember" VALUES(63,'{"country": "Ghana", "organisation": "Auldmarsh Hospitals Trust", "partnership": "P84", "role": "Nurse", "specialty": "infection control", "years_active": "10 years or more"}',1,63);
INSERT INTO "register_framemember" VALUES(64,'{"country": "Ethiopia", "organisation": "Quillbury Hospitals Trust", "partnership": "P02", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}',1,64);
INSERT INTO "register_framemember" VALUES(65,'{"country": "Mozambique", "organisation": "Brindlecombe Health Link", "partnership": "P13", "role": "Nurse", "specialty": "burns", "years_active": "3 to 9 years"}',1,65);
INSERT INTO "register_framemember" VALUES(66,'{"country": "Kenya", "organisation": "University of Salterby", "partnership": "P22", "role": "Midwife", "specialty": "maternity", "years_active": "under 3 years"}',1,66);
INSERT INTO "register_framemember" VALUES(67,'{"country": "Pakistan", "organisation": "Thornwick Sands Community Health Trust", "partnership": "P35", "role": "Doctor", "specialty": "emergency care", "years_active": "10 years or more"}',1,67);
INSERT INTO "register_framemember" VALUES(68,'{"country": "Cambodia", "organisation": "Ravensholme Health Link", "partnership": "P14", "role": "Midwife", "specialty": "community health", "years_active": "under 3 years"}',1,68);
INSERT INTO "register_framemember" VALUES(69,'{"country": "Malawi", "organisation": "University of Mossgate Hill", "partnership": "P86", "role": "Manager", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,69);
INSERT INTO "register_framemember" VALUES(70,'{"country": "Kenya", "organisation": "Invented College of Theatre Care", "partnership": "P79", "role": "Therapist", "specialty": "mental health", "years_active": "3 to 9 years"}',1,70);
INSERT INTO "register_framemember" VALUES(71,'{"country": "Bangladesh", "organisation": "Pondersea Health Link", "partnership": "P63", "role": "Manager", "specialty": "surgery", "years_active": "10 years or more"}',1,71);
INSERT INTO "register_framemember" VALUES(72,'{"country": "Zambia", "organisation": "Pondersea Health Link", "partnership": "P45", "role": "Midwife", "specialty": "maternity", "years_active": "3 to 9 years"}',1,72);
INSERT INTO "register_framemember" VALUES(73,'{"country": "South Sudan", "organisation": "Invented College of Midwives", "partnership": "P87", "role": "Doctor", "specialty": "laboratory", "years_active": "under 3 years"}',1,73);
INSERT INTO "register_framemember" VALUES(74,'{"country": "Gambia", "organisation": "Wexley Vale Community Health Trust", "partnership": "P19", "role": "Therapist", "specialty": "rehabilitation", "years_active": "10 years or more"}',1,74);
INSERT INTO "register_framemember" VALUES(75,'{"country": "Uganda", "organisation": "University of Mossgate Hill", "partnership": "P15", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,75);
INSERT INTO "register_framemember" VALUES(76,'{"country": "Papua New Guinea", "organisation": "Gallowfen Hospitals Trust", "partnership": "P08", "role": "Nurse", "specialty": "burns", "years_active": "under 3 years"}',1,76);
INSERT INTO "register_framemember" VALUES(77,'{"country": "Cameroon", "organisation": "Pondersea Health Link", "partnership": "P20", "role": "Nurse", "specialty": "infection control", "years_active": "10 years or more"}',1,77);
INSERT INTO "register_framemember" VALUES(78,'{"country": "Liberia", "organisation": "University of Netherwhit", "partnership": "P16", "role": "Manager", "specialty": "palliative care", "years_active": "under 3 years"}',1,78);
INSERT INTO "register_framemember" VALUES(79,'{"country": "Nigeria", "organisation": "Eastermere Hospitals Trust", "partnership": "P07", "role": "Pharmacist", "specialty": "medicines supply", "years_active": "10 years or more"}',1,79);
INSERT INTO "register_framemember" VALUES(80,'{"country": "Nepal", "organisation": "University of Mossgate Hill", "partnership": "P78", "role": "Nurse", "specialty": "emergency care", "years_active": "10 years or more"}',1,80);
INSERT INTO "register_framemember" VALUES(81,'{"country": "Uganda", "organisation": "Ravensholme Health Link", "partnership": "P15", "role": "Manager", "specialty": "eye care", "years_active": "3 to 9 years"}',1,81);
INSERT INTO "register_framemember" VALUES(82,'{"country": "Rwanda", "organisation": "Salterby Health Link", "partnership": "P23", "role": "Therapist", "specialty": "burns", "years_active": "3 to 9 years"}',1,82);
INSERT INTO "register_framemember" VALUES(83,'{"country": "Nepal", "organisation": "Invented College of Midwives", "partnership": "P80", "role": "Midwife", "specialty": "community health", "years_active": "3 to 9 years"}',1,83);
INSERT INTO "register_framemember" VALUES(84,'{"country": "India", "organisation": "University of Pellwater", "partnership": "P48", "role": "Manager", "specialty": "eye care", "years_active": "3 to 9 years"}',1,84);
INSERT INTO "register_framemember" VALUES(85,'{"country": "South Sudan", "organisation": "Brindlecombe Hospitals Trust", "partnership": "P09", "role": "Doctor", "specialty": "emergency care", "years_active": "under 3 years"}',1,85);
INSERT INTO "register_framemember" VALUES(86,'{"country": "Ethiopia", "organisation": "Ravensholme Hospitals Trust", "partnership": "P41", "role": "Nurse", "specialty": "anaesthesia", "years_active": "under 3 years"}',1,86);
INSERT INTO "register_framemember" VALUES(87,'{"country": "Zimbabwe", "organisation": "Fennimoor Hospitals Trust", "partnership": "P05", "role": "Midwife", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,87);
INSERT INTO "register_framemember" VALUES(88,'{"country": "Lesotho", "organisation": "Quillbury Hospitals Trust", "partnership": "P04", "role": "Nurse", "specialty": "neonatal care", "years_active": "3 to 9 years"}',1,88);
INSERT INTO "register_framemember" VALUES(89,'{"country": "Zimbabwe", "organisation": "Marrowby Hospitals Trust", "partnership": "P05", "role": "Manager", "specialty": "surgery", "years_active": "10 years or more"}',1,89);
INSERT INTO "register_framemember" VALUES(90,'{"country": "Uganda", "organisation": "Brindlecombe Health Link", "partnership": "P37", "role": "Doctor", "specialty": "emergency care", "years_active": "10 years or more"}',1,90);
INSERT INTO "register_framemember" VALUES(91,'{"country": "Papua New Guinea", "organisation": "Pondersea Health Link", "partnership": "P08", "role": "Doctor", "specialty": "maternity", "years_active": "3 to 9 years"}',1,91);
INSERT INTO "register_framemember" VALUES(92,'{"country": "Madagascar", "organisation": "University of Pellwater", "partnership": "P62", "role": "Midwife", "specialty": "neonatal care", "years_active": "under 3 years"}',1,92);
INSERT INTO "register_framemember" VALUES(93,'{"country": "Cameroon", "organisation": "Wexley Vale Hospitals Trust", "partnership": "P20", "role": "Doctor", "specialty": "anaesthesia", "years_active": "3 to 9 years"}',1,93);
INSERT INTO "register_framemember" VALUES(94,'{"country": "Tanzania", "organisation": "Crannock Bay Hospitals Trust", "partnership": "P43", "role": "Nurse", "specialty": "palliative care", "years_active": "3 to 9 years"}',1,94);
INSERT INTO "register_framemember" VALUES(95,'{"country": "India", "organisation": "Brindlecombe Health Link", "partnership": "P03", "role": "Manager", "specialty": "eye care", "years_active": "3 to 9 years"}',1,95);
INSERT INTO "register_framemember" VALUES(96,'{"country": "Myanmar", "organisation": "University of Dunmarrow", "partnership": "P11", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "under 3 years"}',1,96);
INSERT INTO "register_framemember" VALUES(97,'{"country": "Sierra Leone", "organisation": "Crannock Bay Hospitals Trust", "partnership": "P21", "role": "Nurse", "specialty": "burns", "years_active": "3 to 9 years"}',1,97);
INSERT INTO "register_framemember" VALUES(98,'{"country": "Uganda", "organisation": "University of Crannock Bay", "partnership": "P90", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,98);
INSERT INTO "register_framemember" VALUES(99,'{"country": "India", "organisation": "Hobbermere Hospitals Trust", "partnership": "P44", "role": "Nurse", "specialty": "anaesthesia", "years_active": "under 3 years"}',1,99);
INSERT INTO "register_framemember" VALUES(100,'{"country": "Bangladesh", "organisation": "University of Crannock Bay", "partnership": "P33", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,100);
INSERT INTO "register_framemember" VALUES(101,'{"country": "Rwanda", "organisation": "Eastermere Health Link", "partnership": "P23", "role": "Doctor", "specialty": "burns", "years_active": "3 to 9 years"}',1,101);
INSERT INTO "register_framemember" VALUES(102,'{"country": "Fiji", "organisation": "Quillbury Community Health Trust", "partnership": "P06", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "3 to 9 years"}',1,102);
INSERT INTO "register_framemember" VALUES(103,'{"country": "Tanzania", "organisation": "University of Dunmarrow", "partnership": "P60", "role": "Manager", "specialty": "surgery", "years_active": "3 to 9 years"}',1,103);
INSERT INTO "register_framemember" VALUES(104,'{"country": "South Sudan", "organisation": "University of Mossgate Hill", "partnership": "P30", "role": "Manager", "specialty": "eye care", "years_active": "10 years or more"}',1,104);
INSERT INTO "register_framemember" VALUES(105,'{"country": "Liberia", "organisation": "Eastermere Health Link", "partnership": "P70", "role": "Nurse", "specialty": "infection control", "years_active": "3 to 9 years"}',1,105);
INSERT INTO "register_framemember" VALUES(106,'{"country": "Ghana", "organisation": "Eastermere Hospitals Trust", "partnership": "P85", "role": "Nurse", "specialty": "burns", "years_active": "under 3 years"}',1,106);
INSERT INTO "register_framemember" VALUES(107,'{"country": "Lesotho", "organisation": "Mossgate Hill Hospitals Trust", "partnership": "P53", "role": "Doctor", "specialty": "infection control", "years_active": "under 3 years"}',1,107);
INSERT INTO "register_framemember" VALUES(108,'{"country": "Ghana", "organisation": "Quillbury Community Health Trust", "partnership": "P38", "role": "Pharmacist", "specialty": "antibiotic stewardship", "years_active": "10 years or more"}',1,108);
INSERT INTO "register_framemember" VALUES(109,'{"country": "Nigeria", "organisation": "Invented College of Pharmacy", "partnership": "P29", "role": "Manager", "specialty": "maternity", "years_active": "10 years or more"}',1,109);
INSERT INTO "register_framemember" VALUES(110,'{"country": "Cambodia", "organisation": "Auldmarsh Hospitals Trust", "partnership": "P14", "role": "Manager", "specialty": "maternity", "years_active": "10 years or more"}',1,110);
INSERT INTO "register_framemember" VALUES(111,'{"country": "Tanzania", "organisation": "University of Dunmarrow", "partnership": "P27", "role": "Therapist", "specialty": "mental health", "years_active": "3 to 9 years"}',1,111);
INSERT INTO "register_framemember" VALUES(112,'{"country": "Sierra Leone", "organisation": "Cindleford Hospitals Trust", "partnership": "P21", "role": "Pharmacist", "specialty": "infection control", "years_active": "3 to 9 years"}',1,112);
INSERT INTO "register_framemember" VALUES(113,'{"country": "Rwanda", "organisation": "Fennimoor Hospitals Trust", "partnership": "P75", "role": "Midwife", "specialty": "maternity", "years_active": "10 years or more"}',1,113);
INSERT INTO "register_framemember" VALUES(114,'{"country": "India", "organisation": "Thornwick Sands Hospitals Trust", "partnership": "P39", "role": "Doctor", "specialty": "emergency care", "years_active": "3 to 9 years"}',1,114);
-- interviews_interview
INSERT INTO "interviews_interview" VALUES(1,'L004','2026-03-17','in person','Amara',48,'2026-03-16 09:00:00.238000',4,1);
INSERT INTO "interviews_interview" VALUES(2,'L011','2026-03-19','video call','Amara',52,'2026-03-16 09:00:00.243000',11,1);
INSERT INTO "interviews_interview" VALUES(3,'L019','2026-03-20','in person','Tom',44,'2026-03-16 09:00:00.248000',19,1);
INSERT INTO "interviews_interview" VALUES(4,'L027','2026-03-24','telephone','Tom',39,'2026-03-16 09:00:00.253000',27,1);
INSERT INTO "interviews_interview" VALUES(5,'L036','2026-03-26','video call','Amara',57,'2026-03-16 09:00:00.258000',36,1);
INSERT INTO "interviews_interview" VALUES(6,'L043','2026-03-27','in person','Amara',46,'2026-03-16 09:00:00.263000',43,1);
INSERT INTO "interviews_interview" VALUES(7,'L052','2026-03-31','video call','Tom',51,'2026-03-16 09:00:00.268000',52,1);
INSERT INTO "interviews_interview" VALUES(8,'L061','2026-04-02','telephone','Tom',35,'2026-03-16 09:00:00.273000',61,1);
INSERT INTO "interviews_interview" VALUES(9,'L070','2026-04-09','video call','Amara',49,'2026-03-16 09:00:00.278000',70,1);
INSERT INTO "interviews_interview" VALUES(10,'L083','2026-04-13','telephone','Amara',41,'2026-03-16 09:00:00.283000',83,1);
INSERT INTO "interviews_interview" VALUES(11,'L095','2026-04-16','in person','Tom',55,'2026-03-16 09:00:00.288000',95,1);
INSERT INTO "interviews_interview" VALUES(12,'L108','2026-04-20','video call','Tom',47,'2026-03-16 09:00:00.293000',108,1);
-- interviews_textrevision
INSERT INTO "interviews_textrevision" VALUES(1,1,'# Interview L004

I: Could you take me back to the first ward you saw there?

P: The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.

I: What did you make of it at the time?

P: Honestly? I thought, how sad that they have no incubators. It took me until the Thursday to see that the babies were warm, pink and feeding. The sister in charge had made a unit out of one long room with beds pushed together and a shelf for flasks. Nothing in it cost more than a blanket.

I: So was it the lack of machines that you noticed, or something else?

P: Something else, in the end. It was that the family was on the rota. I mean really on it: her name stood on the wall with the hours she would carry. A grandmother did the nights. At home we talk about families as visitors, we even print the visiting times on the door.

I: What happened when you came back?

P: I gave a talk with photographs at our away day. People were very kind about it. They laughed in the right places, and then somebody asked about parking and that was that. Afterwards I thought, I''ve told it like a holiday. I had no form to put it on and no meeting it belonged to.

I: Did you try another way?

P: A year later, yes. We have a side room that''s used for storing cots. I asked whether four mothers could carry their babies there through the night, in reclining chairs. Infection control wanted a risk assessment, estates wanted to know who owns the chairs, and the matron said, bring me a study from a hospital like ours. There are studies. She wanted one with our postcode, more or less.

I: How did you take that?

P: I was cross. If the same room had come out of a teaching hospital in Sweden, I think we would have had a working group by the Friday. It''s not that anybody said anything rude. It''s a small pause when you name the country.

I: Where does it stand now?

P: One of the consultants has taken it up, and that changes the weather. She found money for the chairs from a charity and we have a plan with dates in it. The sister from the link looked at our drawing and said we''d put the door on the wrong side, which we had. I''d like her here for the opening, as the one who shows us, not as our guest.

I: And for you yourself?

P: I stand differently at a cot. I ask the mother first. Nobody taught me that in twenty years and she did it in a week. But that''s in me, it isn''t in the unit. If I go, it goes.
',519,'2bf769f9d132c72e8b03e58647f27f9e9774a6db56ab21b76290630290cae900','as imported','2026-03-16 09:00:00.240000',1,1);
INSERT INTO "interviews_textrevision" VALUES(2,1,'# Interview L011

I: You were away for eight months. What stayed with you?

P: The wall. Everybody asks about the heat or the food, and I talk about a wall. There was a blackboard the length of the labour ward, real chalk, and every woman in labour had one line. Name, hours, heartbeat, waters, what worries us. You could read the whole ward from the door, and so could the cleaner.

I: Was that something the hospital had been given?

P: No, no. A midwife in charge there had drawn it after a bad night, because the paper charts were locked in an office and the key had gone home with somebody. So it came from a night that went wrong, and she kept it because it worked. I want to say that loudly, because people hear "blackboard" and think school.

I: What do you do at home instead?

P: We have a screen. It''s lovely. It shows the beds and the consultant''s name and it logs you out every four minutes. If you want to know who is getting into trouble, you ask around.

I: Did you bring the wall home?

P: In a way. I''m not senior, but my practice educator went with me for the last fortnight, so there were two of us who had seen it. That made all the difference. On my own I''d have been the woman with the slides. We put up a whiteboard in the assessment bay for six weeks, one line a woman, same columns.

I: And how did it go?

P: People used it within a day. Then the governance lead came round, and fair enough, she asked about confidentiality. You could read a surname from the corridor. We went to bed numbers, and then to a blind you pull down. She was helpful, she really was, but it took eleven weeks to get a yes for a piece of plastic.

I: What did the numbers say?

P: We counted how long it took for a second opinion to come when a line went amber. It got shorter. It''s a small ward and a short time, I wouldn''t put it in lights. The trouble is that when the six weeks were over, the board went up for a refurbishment and nobody had the hours to fight for it again.

I: Did the midwife who drew it know?

P: We sent her photographs and she sent back corrections! She had given up the column we liked best. She joined our handover on the phone twice and told the band sevens what to rub out. I think that was the first time some of them had been taught by somebody from there.

I: Was learning part of the plan when you went?

P: It was written down, actually. My head of midwifery made me put two questions on paper before I flew, what will you look for and who will you tell. I thought it was a box to tick. It was the best thing she did.

I: What is different in you?

P: I count out loud more. I''ve become a bit of a bore about seeing the whole room. But a thing you can see in me is not yet a thing the ward does.
',546,'cdd887fe7fdf61365ea54b5f250ca34e37c5f4f619df3aa1aa1b4f5e394873f1','as imported','2026-03-16 09:00:00.245000',1,2);
INSERT INTO "interviews_textrevision" VALUES(3,1,'# Interview L019

I: In the survey you wrote that something is now in use in your theatres. What is it?

P: The drill. We call it the dark minute. Where I worked with them, the power failed about twice a week, and nobody shouted. The whole team had a job: one hand on the bag, one on the pulse, one lamp, one person saying the time aloud. They practised it every Monday before the list, sixty seconds, lights out, with a chair as the patient.

I: What struck you about it?

P: How boring it was. I mean that as the highest praise. In my own hospital the generator test is a notice from estates. If the lights had gone, we would all have looked at the ceiling. They had turned a shortage into a habit. And it was led by a clinical officer, not by the consultant. Anaesthesia there is mostly given by people who are not doctors, and they are very, very good.

I: How did it come into your service?

P: By luck and by a bad evening. We had a partial failure in the spring, four minutes, nobody hurt, but it went on the risk register. I said in the debrief, I know some people who have solved this. The clinical director looked up and said, then get them to show us. That sentence is why it happened.

I: So they came?

P: Two of them came for a fortnight, it''s an exchange, that''s the whole point of ours. They ran it with us in theatre three. My registrars had to be told off by a man from a district hospital for talking in the dark, and I enjoyed that more than I should have.

I: Did anybody object?

P: One colleague asked me whether we were now taking lessons from places without electricity. He said it as a joke, but it was not only a joke. And there was a proper argument about whether a drill in a live theatre suite needed sign-off from the resuscitation committee. It did. They took two meetings and then they loved it.

I: Was there any cost?

P: A torch per room. And one minute of thirty people''s Monday, which the managers did work out in pounds, bless them.

I: What would have happened without the bad evening?

P: Nothing. I had known about it for three years. I''d told it at dinner, I''d told it to the students. It had never crossed my mind that it was a proposal. I am a bit ashamed of that.

I: How does the partnership talk about learning now?

P: It''s in the agreement. We rewrote it last year, and each side names three things it wants to learn and who will receive them. Theirs is airway training, ours was this drill, so the word "benefit" has two columns. Before that we had a paragraph on mutual respect, very warm, no columns.

I: Do you use it elsewhere?

P: Every theatre in our building does it. The hospital down the road has asked for our sheet of paper, but nobody has gone there yet. We put the names of the people who made it on the sheet. I insisted on that, because I know how these things lose their parents.
',549,'87d2e857de3eafde977191ef20293411f3fefedde31613e2ea58ea6e45405332','as imported','2026-03-16 09:00:00.250000',1,3);
INSERT INTO "interviews_textrevision" VALUES(4,1,'# Interview L027

I: You answered that you had not seen anything new there. Can you say more?

P: I answered quickly. The question said "innovation", and I thought of gadgets. I''m a pharmacist. I was there for seven months to help with a store, and what I saw was people counting.

I: Tell me about the counting.

P: Every Friday at two they shut the hatch and count twelve medicines. Not all four hundred. Twelve that must never run out, chosen by the ward sisters, and the list hangs by the hatch where anybody can argue with it. If one is below the red line, a boy on a motorcycle goes the same afternoon. I don''t know what you''d call that.

I: I might call it a method.

P: Well, then I have seen one. At home we have a system that reorders by itself and we run out of things every week and nobody knows until a patient is standing there. I remember thinking that their Friday would be good for us. And then I didn''t think it again until now, in this chair.

I: Why not, do you suppose?

P: Because I went to give. That was the whole frame: train the staff, write the procedures, leave something behind. My report had eleven headings about them and none about me. If there had been one line asking what I was taking back, I''d have filled it in, I''m a person who fills in lines.

I: Did anyone ask when you were home?

P: My manager asked whether I''d had a good break. She was nice about it. I was covering two posts within the week, so there wasn''t an hour in which it could have come up.

I: Could the twelve medicines work in your hospital?

P: Half of it. We''d never send a motorcycle, and the ordering is fixed by contract, I can''t just buy from the wholesaler on a Friday. Our procurement people would need a waiver with four signatures. But the list on the wall, chosen by the wards, that costs nothing.

I: So what would stop you on Monday?

P: Me, I think. I''d have to say where I got it. And I''d hear myself saying that we, with the robot and the software, should do as they do. I can imagine the eyebrows. It''s not nice to say this, but I had the eyebrows myself when I arrived.

I: Did they go away?

P: In about a month. The storekeeper there has eight years of school and knows her stock better than I know mine. She never once guessed. I came home more careful, I check with my own eyes. That part I kept. The rest I left at the airport, as it were.

I: What would you tell the people who run the scheme?

P: Ask us. Ask before, ask after, and ask a second time when the suitcase is unpacked. And don''t say innovation. Say, what did they do better?
',500,'bd0408a79d252bf575edeba02d6e43d1b985b5c6cb079e245b33a19be06eb082','as imported','2026-03-16 09:00:00.255000',1,4);
INSERT INTO "interviews_textrevision" VALUES(5,1,'# Interview L036

I: You worked in the rehabilitation workshop for most of a year. What did you see being made?

P: Splints, mainly. From bicycle inner tubes and strips of bamboo, cut while the patient waits. A hand splint took the technician nine minutes, I timed it, and it could be washed, and if it broke you came back on market day. I''d waited six weeks for thermoplastic back home, so I just stood there laughing.

I: Who had thought of it?

P: The technician''s own father had been a rickshaw mechanic. She had that in her hands. She''d tried about thirty shapes over the years, and she kept the bad ones on a string to teach with. I loved that string. Nobody in my training ever showed me a failure on purpose.

I: Did you try to use the idea here?

P: Straight away, I was full of it. I made three at my kitchen table. I showed them to my lead, who is a good egg, and she said, it''s brilliant, and we can''t touch it. A splint is a device. The material has no certificate, I''m not a manufacturer, there''s latex in it, who is liable when it snaps. We did put it to the medical devices group, properly, with a form.

I: And what did they say?

P: No. One page. They were right about the latex, I have to say. I had not asked about allergy once, in eleven months. But there was a sentence saying the evidence came "from a setting of limited relevance". Hands are hands. A wrist in Sylhet bends the same way.

I: How did that feel?

P: Like I''d brought home a stray dog. People were fond of it and wanted it out of the building.

I: Is there a part of it that could live here?

P: The nine minutes. Forget the tubes. The point was that the person who makes it sees you and makes it there and then, so you don''t lose two weeks and your tendon. We could do that with approved material if a technician sat in the clinic. That needs a post, though, and posts are frozen. So it has gone quiet.

I: Do you still talk to the workshop?

P: Every month. I told her that the committee turned us down and she asked to see the letter. Then she wrote back a page of answers, better than mine, with a drawing of a cotton lining. She wants it argued again and she wants her name on it. So she should, it''s hers.

I: What has changed in your own practice?

P: I keep my failures. I''ve got a string of my own now, in the staff room, and students ask about it. I make things in front of people. And I''m less impressed by a catalogue.

I: What would have helped?

P: Somebody in the devices group who''d been there. Or somebody whose job it was to take a thing to bits and say, this part''s illegal, this part''s gold. I didn''t know how to do that. I carried the whole dog in.
',522,'a0c8285f256eade6173c5c9b954252d6e759c74f5e13580c1ad574b24c0b61dc','as imported','2026-03-16 09:00:00.260000',1,5);
INSERT INTO "interviews_textrevision" VALUES(6,1,'# Interview L043

I: Your partnership is an exchange, with nurses going both ways. What has it been for, in your words?

P: For friendship first, I''d say, and for cleaner hands. I''m an infection control nurse, so everything is hands with me. Learning is on our banner. It says so, learning together, in two colours.

I: And in the survey you ticked that you hadn''t seen anything new that worked.

P: I did tick that. I''ve been over four times and what I saw was what I''d teach, done with less. Buckets with a tap where we''d have a sink. Soap on a rope so that it doesn''t walk. I don''t think of it as new, I think of it as getting on with it.

I: Did any of it make you look at your own wards in another way?

P: Now you ask, the visits did, when they came to us. Two of their nurses spent three weeks with me and they wrote down every time somebody touched a curtain. Every time. They came to me with a school exercise book, four hundred and something touches. In twenty-two years I''d never counted a curtain.

I: What did you do with the exercise book?

P: I took it to our infection committee. I said, look at this, this is from our colleagues. And the chair, he''s a lovely man, he said, how interesting, were they supervised? He''d not have asked that about students from up the road. So I said yes, by me, and then it was minuted as my audit. I let that pass. I shouldn''t have.

I: Did something change on the wards?

P: We took the curtains down in two bays and put up panels that you wipe. That was going to happen anyway, there was money for it in the capital plan, and their count pushed those two bays to the front. So is that an idea coming home? I wouldn''t know what to call it. It was their eyes on our place.

I: Their eyes on your place. Do you have a form for that?

P: We have a form for the visitors, how was your stay, did you like the accommodation. There''s no form where they could write what they''d seen in us. If you don''t ask the guest, the guest is polite.

I: How do your colleagues at home hear about it?

P: There''s a display by the canteen with the photographs and the fabrics. I do the newsletter. People put money in the tin, they are generous. It''s a charity to them. If I said to the divisional meeting that it was a quality improvement thing, I think they''d ask which budget it came from.

I: Does the learning stay with you, then?

P: With me and my two deputies, yes. We''ve all got the eyes now. We''ve stopped saying "they don''t have", it''s gone from our talk. But when I retire in the summer I don''t know who has it. It isn''t written anywhere but in an exercise book, and that is in my desk.
',515,'433d3928a77bfb5d339554977ca8ad02906f0357c0846d17b703286dded0eddc','as imported','2026-03-16 09:00:00.265000',1,6);
INSERT INTO "interviews_textrevision" VALUES(7,1,'# Interview L052

I: You''re a manager by background. How did you come to be on hospice visits there?

P: I went to look at the accounts, that was my job, and they said, the accounts are in the bag of whoever''s on the road. So I went on the road. Five days, on the back of things. That''s how I saw the sheet.

I: What sheet?

P: One page, laminated, with five faces and a row for each day. The neighbour fills it in. Not a nurse, a neighbour, trained for six Saturdays, one for every ten houses. If there are two bad faces in a row she rings, and the nurse comes with morphine. There were three nurses for a district the size of a county, and people were dying at home and not in pain. I''ve seen worse with thirty nurses.

I: What did you do with that as a manager?

P: I did the sums, I can''t help it. I worked out what an hour of distance costs us. We''re rural, we''ve got villages at the end of forty minutes of lane, and a night team that spends half its shift driving. I thought, this isn''t a story about Africa, it''s a story about lanes.

I: Did your board see it like that?

P: I made sure they did. I''d been sent with a question, you see. Our chief executive doesn''t pay for a ticket without one. Mine was: how do they cover distance? So there was a slot on the agenda for the answer before I''d packed. That''s half the battle won.

I: And the other half?

P: A doctor. I''m only the money. Our medical director had trained with somebody who''d worked there, and she said she would put her name to a trial in two villages. If she''d said no it would have been a nice lunch. Then safeguarding, and the volunteers'' insurance, and whether a neighbour may see a drug chart. That was five months. They were reasonable questions and each one went to a different office.

I: How does it look today?

P: Twenty-six volunteers, four villages in the first year and nine by now. We changed the faces, ours had to be tested with people who don''t see well. Two other hospices use it. Night visits that turn out not to be needed have fallen by about a third, and I can show you the sheet for that, with the months it didn''t work as well.

I: Who owns it?

P: They do. It says on the back where it comes from and who drew it. The coordinator from there ran our first two training Saturdays over a video link, with her dog, and she marks our sheets every quarter. We pay her for it. I was very firm that it''d be a fee and not a gift.

I: Were there people who didn''t like where it came from?

P: One trustee said that surely we hadn''t come to that. I said, madam, they''ve come to it first. Nobody minded after it worked. It''s before it works that they mind.

I: And you?

P: I read a budget differently. I look for who is already standing next to the bed. It''s ruined me for consultants'' reports.
',546,'6870980f7bf2de39d3189546d419c1b08d65c95b7d5a7894bfc5c3ec8e8c4e89','as imported','2026-03-16 09:00:00.270000',1,7);
INSERT INTO "interviews_textrevision" VALUES(8,1,'# Interview L061

I: You''ve made short trips for twelve years. How would you describe what you bring back?

P: Tiredness. No, I''m being flippant. I''m an emergency physician, I go for ten days, I teach the triage course and I come home to a run of nights. I said in your form that I''d seen nothing new, and I''d stand by it, roughly.

I: Roughly?

P: Well, the course isn''t new, we wrote it. What they''ve done with it is another matter. They''ve thrown out half. They do it with coloured clothes pegs. A porter meets you at the gate, he''s been trained for a day, he looks at four things and he pegs you, red, yellow, green. By the time you reach me I can see across the yard who can''t wait.

I: And you don''t count that as new?

P: It''s our scale, with pegs. I suppose you''ll say that the pegs are the thing. I did find it faster than what we do. I remember saying to the charge nurse, this is better than ours, and she said, yes, we know. I had that coming.

I: Would pegs and a porter work in your department?

P: No. I can tell you exactly why. A porter who sends somebody to the green side and gets it wrong, that''s an inquiry. With us it has to be a registered nurse at band six, that''s in the standard, and I helped to write the standard. And our crowd''s different, it''s the old with nine tablets, it isn''t the young off a motorcycle. I don''t think it travels.

I: Has it been tried?

P: It''s not been tried. You''re right to look at me like that. I''d want a trial before I put pegs on people''s grannies. I would not have asked for a trial of something from Melbourne, I''d have asked for their slides. So there you are, I''ve caught myself out.

I: Is there anywhere you might have raised it?

P: There''s the clinical governance half-day. It''s a full agenda, incidents and targets. The partnership reports to the fundraising committee, and they want to hear how many we trained. A hundred and forty, since you ask. That''s the number anybody has ever asked me for.

I: What was the partnership set up to do?

P: To train. I would put it as plainly as that. I don''t apologise for it, people are alive. When your questionnaire asked whether we''re there to learn I ticked disagree, because it would''ve been vain to say otherwise.

I: And what have you learned, vain or not?

P: To stand at the gate. I go out to the ambulance bay now at the start of a shift and I look at everybody, two minutes. The juniors think I want air. I''ve never told them where it''s from. Isn''t that odd? It''s the most useful thing I do and it''s got no label on it.

I: Why not tell them?

P: There''s no moment for it. You''d have to stop the line. And it sounds like one of the boss''s travel stories, and I''ve sat through enough of those myself.
',526,'903d60937c474392b93352133d3ee0a5855ddf5a16ceea97862e6f47ec2dbb3b','as imported','2026-03-16 09:00:00.275000',1,8);
INSERT INTO "interviews_textrevision" VALUES(9,1,'# Interview L070

I: You''ve never travelled there. How does one see something on a screen?

P: Badly and then very well. We run a supervision group for mental health workers, twelve of us on a Wednesday, six there, six here. I''m an occupational therapist. For half a year I thought I was the supervisor. Then one of them brought a case, a widow with debts, and he said, so I sent her to the tomato lady.

I: Who''s the tomato lady?

P: Exactly what I said! She''s a trader. They''ve trained eleven stallholders in the market, people others already stop and talk to, and each has an upturned crate with a blue cloth. If the cloth is out, you may sit down. They listen, they''ve five questions, and they know what to do if it''s serious. It''s the only clinic in that town with no door.

I: What did you think?

P: That I''ve got a nine-month waiting list and a car park full of vans selling coffee. My mind went straight to it. And then the second thought came straight after: our governance would eat it alive. Who supervises a tomato lady? Who insures the crate?

I: Did you take it further?

P: I told my team, and they were lit up. I told my service manager and she said, "write me two sides". So I wrote two sides, and I left out the tomatoes. I called it community-based brief listening. I noticed that I''d scrubbed it clean. I took the country out, too, and put it in a footnote.

I: Why was that?

P: Because I know how they read. Put an African market on page one and it''s heart-warming, and heart-warming is where things go to die. My colleague there read the two sides and said, where are we? She wasn''t angry. I put them back on the first line, and she and I signed it together.

I: And did it get anywhere?

P: There''s a public health consultant at the council who wants it for the Saturday market. She''s the first who said, this answers a problem I''ve got. So we have a problem and we have a person, and we don''t have a penny. She''s looking.

I: What''s in the way apart from the penny?

P: Hours. I do this on Wednesdays in my lunch. It''s not in my job plan. The partnership isn''t in anybody''s job plan here; over there it''s in theirs. When I''m ill, the idea''s ill.

I: Was learning from them something you''d planned?

P: It wasn''t in the bid. The bid said capacity, capacity, capacity. I don''t blame us, that''s what gets funded. But it meant that when I learned something I felt I''d been naughty. As if I''d eaten the patient''s lunch.

I: How has it changed how you work?

P: I sit lower. I''ve moved my chair. I ask who a person already talks to before I offer them me. It''s a small thing, you''d not see it in the figures.
',504,'7e9d5391d9f84c3d4ba48ecd29b72816ecfc606d715aa740ce53dd0879c8dbe6','as imported','2026-03-16 09:00:00.280000',1,9);
INSERT INTO "interviews_textrevision" VALUES(10,1,'# Interview L083

I: Your link has been on the phone and on paper for the most part. What does it do?

P: We write materials. I''m a community midwife, there are five of us here and a college in the hills there. We send drafts, they send them back. For the first two years I''d have told you we were teaching them, and I''d have been proud of it.

I: And now?

P: Now I look at the drafts and there''s more of their writing than ours. That''s a funny thing to notice on a Sunday evening. They''d cut our leaflet on bleeding from six pages to a song.

I: A song?

P: The health volunteers are neighbours, mothers themselves, and some of them don''t read. So the warning signs go to a tune that everybody knows from weddings. They sent me a recording. I played it in the kitchen and my daughter knew four danger signs by supper. She''s nine.

I: You ticked no for having seen something new. Would the song count?

P: I ticked no because I''ve not been there. I thought seeing meant seeing. I''ve heard it, I suppose. Should I have ticked yes? I don''t know if it works, mind. It works in my kitchen.

I: Did you use it with the women you look after?

P: I''d not dare. We''re not to give out anything that hasn''t got the logo and a review date. And women here look it up on the phone, they''d think I''d gone soft. But I''ll be honest, I do have families for whom the leaflet''s no use, they can''t read it either, and I''ve nothing for them. I''ve not said that to anybody at work.

I: Why not?

P: Who''d I say it to? There''s a leaflets group. It meets about leaflets. I''m band six, I''m in the car all day. The link''s a thing I do, like choir. My manager knows about it the way she knows I''ve a greenhouse.

I: Is there somebody in your service who might take an interest?

P: There''s a new consultant midwife, she''s keen on the families who don''t read. If she asked, I''d play it to her. I''d want the college to be asked first, since it''s theirs, they made it. I''d not like to see it on a poster with our logo and somebody''s name from here.

I: What have you taken from it for yourself?

P: That I talk too much. I''d been going through the leaflet line by line. They showed us how you ask the woman to tell it back to you, and you keep quiet while she does. I do it at every booking now. I learned that from a college that has one computer.

I: What should the people who fund these links ask?

P: Not how many leaflets. Ask what came back the other way, and give me somewhere to put it. I''d have sent you the song two years ago.
',498,'dcad1b735b8ec07f339fc2afa976da2c1da8c30aba00e77da4c9151cd1d6b1f2','as imported','2026-03-16 09:00:00.285000',1,10);
INSERT INTO "interviews_textrevision" VALUES(11,1,'# Interview L095

I: What did you go to see?

P: Eye clinics, three of them, and I''ll tell you straight away that I''m a convert, so discount me accordingly. They see in a morning what we see in a week, and it''s not because they rush. It''s the corridor.

I: The corridor?

P: One corridor, one direction. You come in at one end and you never walk back. Test, drops, pressure, scan, doctor, glasses, out. Each step is one person who does that step and is superb at it, and most of them are young women from the villages with two years of training. The doctor does only what the doctor alone can do, nine minutes instead of forty.

I: And at home?

P: I''ve walked it with a pedometer. A patient with glaucoma walks eight hundred metres in our building and sits in five waiting rooms. I put the two floor plans side by side on one slide. I think it''s the best slide I''ll ever make.

I: How was it received?

P: Rapturously. Nobody disagreed with anything, that should''ve warned me. The clinical lead said it would be wonderful if we were building from new. The union asked about the technicians'' grades. The estates director priced one wall, that wall has a duct in it, and the price was as much as a scanner. And someone, I won''t say who, said that over there patients are more patient.

I: Did you have support?

P: I''d a sponsor, our chief operating officer, who came with me on the second visit. She got it onto the improvement list. Then she left for another trust, in the October, and it slid down the list a line at a time. I can show you the minutes, you can watch it slide.

I: So it''s parked.

P: That''s the word in the register: parked. We''d an options paper, it''s forty pages, it''s very thorough. I''ve been told to bring it back when the new wing is planned. That''s in four years.

I: Would your partners agree that it can''t be done?

P: They laughed. When their director came to us on the exchange she walked our route and said, don''t touch the wall, turn the clinic round. Start at the far end. She''d drawn it on a napkin by lunch. I''ve still got the napkin. It''s better than the forty pages, and it''s not in the forty pages, since an options paper can''t cite a napkin.

I: Have you tried the napkin?

P: On one Saturday, as a favour, with volunteers. We finished at noon. I''d want that written down somewhere, because it''s the one time in my career I''ve seen patients thank a corridor.

I: What did it do to you, all this?

P: I''m a worse manager for meetings and a better one for walking. I do a patient''s route each month, with the shoes on. I make my graduate trainees do it, so it''s spread by about six people. That''s how it has come home, if you ask me: on foot.

I: And the partnership''s purpose?

P: Both ways, from the start, it''s in the memorandum. We were clear that we''d go to learn. We weren''t clear that somebody would have to be at home to learn it from us.
',551,'086228512c88bb597eec76da4c05468069c2872c825dc19646d1cc4ce5d501ed','as imported','2026-03-16 09:00:00.290000',1,11);
INSERT INTO "interviews_textrevision" VALUES(12,1,'# Interview L108

I: You meet online every second week. What do you do there?

P: Antibiotics. Two hospitals, one spreadsheet. I''m the pharmacist for it here. Officially we''re the advisers. I ticked disagree where you asked if we were in it to learn, because nobody had said so, and if you look at the grant it''s all arrows going one way.

I: But you also wrote that you''d seen something.

P: Yes, the card. Their ward pharmacist shares her screen and there''s a card the size of a hand hanging on the bed rail, and on it one question for each day. Day two: do you still need it? Day five: why are you still on it? Anyone may turn the card over. If it''s on the red side, the prescriber must come and write a reason or stop. The nurse can do that, the patient can do that. I thought, that''s very bold.

I: Bolder than what you have?

P: We''ve got an alert. It fires on every drug chart, so people click it away in their sleep. I''ve measured it: the average look lasts just under a second. A card on the bed is slow, and slow is what you want.

I: Did you try it?

P: On one ward, ten weeks. I had a registrar who needed a project, so I''d free labour, and that''s the true reason it happened. We printed it on the label printer. Courses got shorter by about a day. It was a before and after on one ward, I wouldn''t hang my hat on it, but we did it properly with a comparison ward and we wrote it up for the regional meeting.

I: What was the reaction?

P: They asked whether it was validated. I said that the alert isn''t validated either. There was a professor in the front row who asked, quite politely, whether resistance patterns "over there" made it transferable. It''s a piece of card. It doesn''t have a resistance pattern.

I: How did your partners come into the write-up?

P: They''re first and last author, I''m in the middle where I belong. It took some explaining here. The trust''s press office wanted a photograph of me with the card. I said, there''s a pharmacist who made it, phone her, and they didn''t, as it wasn''t local news.

I: Is the card in use now?

P: The registrar rotated. On that ward you''ll find some cards still hanging and nobody turning them. To keep it, I''d need it on the formulary committee''s work plan, and there''s the question of which budget pays for card. I''m not joking. And information governance want it to be electronic, which means an alert, which is where we came in.

I: What did you learn for yourself?

P: That permission is a thing you can hang on a rail. I hand the question to the nurse now. I used to phone the doctor. It''s a personal habit, though, my colleagues do it the old way.

I: If you wrote the grant again?

P: I''d draw an arrow back and put a name at the end of it. An actual person whose job is to receive. At present it lands on whoever happens to be on the call.
',544,'2efedbfe2a43467474a6d0cb8a3fef6c82b49c84e80ae71b0b92d9a0a3ab8ac8','as imported','2026-03-16 09:00:00.295000',1,12);
INSERT INTO "interviews_textrevision" VALUES(13,2,'# Interview L004

I: Could you take me back to the first ward you saw there?

P: The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.

I: What did you make of it at the time?

P: Honestly? I thought, how sad that they have no incubators. It took me until the Thursday to see that the babies were warm, pink and feeding. The sister in charge had made a unit out of one long room with beds pushed together and a shelf for flasks. Nothing in it cost more than a blanket.

I: So was it the lack of machines that you noticed, or something else?

P: Something else, in the end. It was that the family was on the rota. I mean really on it: her name stood on the wall with the hours she would carry. A grandmother did the nights. At home we talk about families as visitors, we even print the visiting times on the door.

I: What happened when you came back?

P: I gave a talk with photographs at our away day. People were very kind about it. They laughed in the right places, and then somebody asked about parking and that was that. Afterwards I thought, I''ve told it like a holiday. I had no form to put it on and no meeting it belonged to.

I: Did you try another way?

P: A year later, yes. We have a side room that''s used for storing cots. I asked whether four mothers could carry their babies there through the night, in reclining chairs. Infection control wanted a risk assessment, estates wanted to know who owns the chairs, and the matron said, bring me a study from a hospital like ours. There are studies. She wanted one with our postcode, more or less.

I: How did you take that?

P: I was cross. If the same room had come out of a teaching hospital in Sweden, I think we would have had a working group by the Friday. It''s not that anybody said anything rude. It''s a small pause when you name the country.

I: Where does it stand now?

P: One of the consultants has taken it up, and that changes the weather. She found money for the chairs from a charity and we have a plan with dates in it. The sister from the link looked at our drawing and said we''d put the door on the wrong side, which we had. I''d like her here for the opening, as the one who shows us, not as our guest.

I: And for you yourself?

P: I stand differently at a cot. I ask the mother first. Nobody taught me that in twenty years and she did it in a week. But that''s in me, it isn''t in the unit. If I go, it goes. Yes.
',520,'5b5a5c49e111f95c17042f63c6f40100971c13d060c8486e5c9ff7b1d3e7ab1e','The end was missing','2026-03-16 09:00:01.352000',1,1);
INSERT INTO "interviews_textrevision" VALUES(14,1,'Ideas that came home

Page two names a drill',9,'f1611b10a26e4883a2f5e7a60e1af2bb01e5906bde15ec30b8483ce064d06774','as the PDF gives it','2026-03-16 09:00:01.356000',1,13);
-- interviews_turn
INSERT INTO "interviews_turn" VALUES(1,0,'I',21,76,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(2,1,'P',81,364,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(3,2,'I',369,405,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(4,3,'P',410,698,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(5,4,'I',703,770,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(6,5,'P',775,1042,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(7,6,'I',1047,1080,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(8,7,'P',1085,1364,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(9,8,'I',1369,1393,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(10,9,'P',1398,1786,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(11,10,'I',1791,1813,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(12,11,'P',1818,2039,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(13,12,'I',2044,2068,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(14,13,'P',2073,2410,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(15,14,'I',2415,2436,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(16,15,'P',2441,2616,NULL,NULL,1,NULL);
INSERT INTO "interviews_turn" VALUES(17,0,'I',21,74,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(18,1,'P',79,382,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(19,2,'I',387,434,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(20,3,'P',439,749,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(21,4,'I',754,785,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(22,5,'P',790,969,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(23,6,'I',974,1002,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(24,7,'P',1007,1308,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(25,8,'I',1313,1331,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(26,9,'P',1336,1649,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(27,10,'I',1654,1679,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(28,11,'P',1684,1981,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(29,12,'I',1986,2019,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(30,13,'P',2024,2291,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(31,14,'I',2296,2340,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(32,15,'P',2345,2555,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(33,16,'I',2560,2585,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(34,17,'P',2590,2733,NULL,NULL,2,NULL);
INSERT INTO "interviews_turn" VALUES(35,0,'I',21,103,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(36,1,'P',108,442,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(37,2,'I',447,472,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(38,3,'P',477,856,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(39,4,'I',861,895,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(40,5,'P',900,1196,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(41,6,'I',1201,1214,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(42,7,'P',1219,1476,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(43,8,'I',1481,1500,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(44,9,'P',1505,1828,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(45,10,'I',1833,1852,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(46,11,'P',1857,1971,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(47,12,'I',1976,2025,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(48,13,'P',2030,2209,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(49,14,'I',2214,2263,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(50,15,'P',2268,2553,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(51,16,'I',2558,2582,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(52,17,'P',2587,2846,NULL,NULL,3,NULL);
INSERT INTO "interviews_turn" VALUES(53,0,'I',21,93,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(54,1,'P',98,280,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(55,2,'I',285,312,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(56,3,'P',317,643,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(57,4,'I',648,673,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(58,5,'P',678,961,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(59,6,'I',966,990,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(60,7,'P',995,1281,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(61,8,'I',1286,1320,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(62,9,'P',1325,1492,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(63,10,'I',1497,1546,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(64,11,'P',1551,1813,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(65,12,'I',1818,1851,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(66,13,'P',1856,2092,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(67,14,'I',2097,2114,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(68,15,'P',2119,2367,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(69,16,'I',2372,2422,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(70,17,'P',2427,2566,NULL,NULL,4,NULL);
INSERT INTO "interviews_turn" VALUES(71,0,'I',21,111,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(72,1,'P',116,419,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(73,2,'I',424,446,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(74,3,'P',451,716,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(75,4,'I',721,754,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(76,5,'P',759,1119,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(77,6,'I',1124,1146,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(78,7,'P',1151,1410,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(79,8,'I',1415,1433,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(80,9,'P',1438,1530,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(81,10,'I',1535,1578,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(82,11,'P',1583,1890,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(83,12,'I',1895,1929,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(84,13,'P',1934,2198,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(85,14,'I',2203,2241,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(86,15,'P',2246,2417,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(87,16,'I',2422,2445,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(88,17,'P',2450,2656,NULL,NULL,5,NULL);
INSERT INTO "interviews_turn" VALUES(89,0,'I',21,119,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(90,1,'P',124,315,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(91,2,'I',320,395,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(92,3,'P',400,641,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(93,4,'I',646,707,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(94,5,'P',712,1009,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(95,6,'I',1014,1053,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(96,7,'P',1058,1380,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(97,8,'I',1385,1419,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(98,9,'P',1424,1720,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(99,10,'I',1725,1779,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(100,11,'P',1784,1979,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(101,12,'I',1984,2029,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(102,13,'P',2034,2320,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(103,14,'I',2325,2363,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(104,15,'P',2368,2626,NULL,NULL,6,NULL);
INSERT INTO "interviews_turn" VALUES(105,0,'I',21,100,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(106,1,'P',105,307,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(107,2,'I',312,323,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(108,3,'P',328,720,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(109,4,'I',725,764,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(110,5,'P',769,1041,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(111,6,'I',1046,1078,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(112,7,'P',1083,1336,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(113,8,'I',1341,1360,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(114,9,'P',1365,1765,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(115,10,'I',1770,1793,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(116,11,'P',1798,2125,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(117,12,'I',2130,2142,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(118,13,'P',2147,2419,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(119,14,'I',2424,2477,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(120,15,'P',2482,2643,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(121,16,'I',2648,2656,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(122,17,'P',2661,2782,NULL,NULL,7,NULL);
INSERT INTO "interviews_turn" VALUES(123,0,'I',21,106,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(124,1,'P',111,331,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(125,2,'I',336,344,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(126,3,'P',349,687,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(127,4,'I',692,724,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(128,5,'P',729,955,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(129,6,'I',960,1008,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(130,7,'P',1013,1363,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(131,8,'I',1368,1386,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(132,9,'P',1391,1645,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(133,10,'I',1650,1693,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(134,11,'P',1698,1964,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(135,12,'I',1969,2007,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(136,13,'P',2012,2226,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(137,14,'I',2231,2270,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(138,15,'P',2275,2537,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(139,16,'I',2542,2560,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(140,17,'P',2565,2717,NULL,NULL,8,NULL);
INSERT INTO "interviews_turn" VALUES(141,0,'I',21,90,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(142,1,'P',95,403,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(143,2,'I',408,430,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(144,3,'P',435,778,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(145,4,'I',783,802,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(146,5,'P',807,1056,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(147,6,'I',1061,1085,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(148,7,'P',1090,1378,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(149,8,'I',1383,1396,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(150,9,'P',1401,1682,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(151,10,'I',1687,1711,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(152,11,'P',1716,1947,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(153,12,'I',1952,1991,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(154,13,'P',1996,2171,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(155,14,'I',2176,2223,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(156,15,'P',2228,2440,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(157,16,'I',2445,2477,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(158,17,'P',2482,2628,NULL,NULL,9,NULL);
INSERT INTO "interviews_turn" VALUES(159,0,'I',21,101,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(160,1,'P',106,343,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(161,2,'I',348,356,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(162,3,'P',361,543,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(163,4,'I',548,555,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(164,5,'P',560,831,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(165,6,'I',836,902,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(166,7,'P',907,1086,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(167,8,'I',1091,1136,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(168,9,'P',1141,1460,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(169,10,'I',1465,1473,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(170,11,'P',1478,1685,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(171,12,'I',1690,1751,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(172,13,'P',1756,2019,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(173,14,'I',2024,2065,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(174,15,'P',2070,2319,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(175,16,'I',2324,2372,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(176,17,'P',2377,2508,NULL,NULL,10,NULL);
INSERT INTO "interviews_turn" VALUES(177,0,'I',21,44,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(178,1,'P',49,252,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(179,2,'I',257,270,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(180,3,'P',275,627,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(181,4,'I',632,644,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(182,5,'P',649,877,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(183,6,'I',882,902,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(184,7,'P',907,1283,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(185,8,'I',1288,1309,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(186,9,'P',1314,1578,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(187,10,'I',1583,1598,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(188,11,'P',1603,1788,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(189,12,'I',1793,1841,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(190,13,'P',1846,2179,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(191,14,'I',2184,2210,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(192,15,'P',2215,2396,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(193,16,'I',2401,2433,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(194,17,'P',2438,2678,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(195,18,'I',2683,2713,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(196,19,'P',2718,2882,NULL,NULL,11,NULL);
INSERT INTO "interviews_turn" VALUES(197,0,'I',21,77,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(198,1,'P',82,338,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(199,2,'I',343,388,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(200,3,'P',393,799,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(201,4,'I',804,830,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(202,5,'P',835,1040,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(203,6,'I',1045,1060,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(204,7,'P',1065,1420,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(205,8,'I',1425,1447,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(206,9,'P',1452,1723,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(207,10,'I',1728,1773,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(208,11,'P',1778,2033,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(209,12,'I',2038,2061,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(210,13,'P',2066,2401,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(211,14,'I',2406,2438,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(212,15,'P',2443,2623,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(213,16,'I',2628,2657,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(214,17,'P',2662,2817,NULL,NULL,12,NULL);
INSERT INTO "interviews_turn" VALUES(215,0,'I',21,76,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(216,1,'P',81,364,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(217,2,'I',369,405,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(218,3,'P',410,698,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(219,4,'I',703,770,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(220,5,'P',775,1042,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(221,6,'I',1047,1080,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(222,7,'P',1085,1364,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(223,8,'I',1369,1393,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(224,9,'P',1398,1786,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(225,10,'I',1791,1813,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(226,11,'P',1818,2039,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(227,12,'I',2044,2068,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(228,13,'P',2073,2410,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(229,14,'I',2415,2436,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(230,15,'P',2441,2621,NULL,NULL,13,NULL);
INSERT INTO "interviews_turn" VALUES(231,0,'',0,20,NULL,NULL,14,1);
INSERT INTO "interviews_turn" VALUES(232,1,'',22,44,NULL,NULL,14,2);
-- interviews_transcript
INSERT INTO "interviews_transcript" VALUES(1,'L004.md','2026-03-16 09:00:00.239000',1,1,NULL);
INSERT INTO "interviews_transcript" VALUES(2,'L011.md','2026-03-16 09:00:00.244000',2,1,NULL);
INSERT INTO "interviews_transcript" VALUES(3,'L019.md','2026-03-16 09:00:00.249000',3,1,NULL);
INSERT INTO "interviews_transcript" VALUES(4,'L027.md','2026-03-16 09:00:00.254000',4,1,NULL);
INSERT INTO "interviews_transcript" VALUES(5,'L036.md','2026-03-16 09:00:00.259000',5,1,NULL);
INSERT INTO "interviews_transcript" VALUES(6,'L043.md','2026-03-16 09:00:00.264000',6,1,NULL);
INSERT INTO "interviews_transcript" VALUES(7,'L052.md','2026-03-16 09:00:00.269000',7,1,NULL);
INSERT INTO "interviews_transcript" VALUES(8,'L061.md','2026-03-16 09:00:00.274000',8,1,NULL);
INSERT INTO "interviews_transcript" VALUES(9,'L070.md','2026-03-16 09:00:00.279000',9,1,NULL);
INSERT INTO "interviews_transcript" VALUES(10,'L083.md','2026-03-16 09:00:00.284000',10,1,NULL);
INSERT INTO "interviews_transcript" VALUES(11,'L095.md','2026-03-16 09:00:00.289000',11,1,NULL);
INSERT INTO "interviews_transcript" VALUES(12,'L108.md','2026-03-16 09:00:00.294000',12,1,NULL);
INSERT INTO "interviews_transcript" VALUES(13,'paper.pdf','2026-03-16 09:00:01.356000',NULL,1,1);
-- coding_theme_codes
INSERT INTO "coding_theme_codes" VALUES(1,1,2);
INSERT INTO "coding_theme_codes" VALUES(2,1,3);
INSERT INTO "coding_theme_codes" VALUES(3,1,4);
INSERT INTO "coding_theme_codes" VALUES(4,1,5);
INSERT INTO "coding_theme_codes" VALUES(5,2,7);
INSERT INTO "coding_theme_codes" VALUES(6,2,8);
INSERT INTO "coding_theme_codes" VALUES(7,2,9);
INSERT INTO "coding_theme_codes" VALUES(8,2,10);
INSERT INTO "coding_theme_codes" VALUES(9,3,13);
INSERT INTO "coding_theme_codes" VALUES(10,3,12);
INSERT INTO "coding_theme_codes" VALUES(11,3,15);
INSERT INTO "coding_theme_codes" VALUES(12,4,18);
INSERT INTO "coding_theme_codes" VALUES(13,4,20);
INSERT INTO "coding_theme_codes" VALUES(14,4,19);
INSERT INTO "coding_theme_codes" VALUES(15,4,17);
INSERT INTO "coding_theme_codes" VALUES(16,4,14);
-- coding_code
INSERT INTO "coding_code" VALUES(1,'What was seen','What somebody noticed in the partner country.',0,0,'2026-03-16 09:00:00.298000',1,NULL);
INSERT INTO "coding_code" VALUES(2,'Making do','A thing or a way that was made out of what was at hand and that did the job.',1,0,'2026-03-16 09:00:00.300000',1,1);
INSERT INTO "coding_code" VALUES(3,'Task sharing','Work done by people who would not do it at home: other professions, lay workers, volunteers.',2,0,'2026-03-16 09:00:00.302000',1,1);
INSERT INTO "coding_code" VALUES(4,'Plain order','Order that everybody can see and follow: boards, cards, routes, drills, counts.',3,0,'2026-03-16 09:00:00.304000',1,1);
INSERT INTO "coding_code" VALUES(5,'Family in care','Relatives and neighbours as part of the care, with a task of their own.',4,0,'2026-03-16 09:00:00.306000',1,1);
INSERT INTO "coding_code" VALUES(6,'How it is carried','Where the learning is kept and how it is passed on.',5,0,'2026-03-16 09:00:00.308000',1,NULL);
INSERT INTO "coding_code" VALUES(7,'Changed me','A change in the person''s own practice or view.',6,0,'2026-03-16 09:00:00.310000',1,6);
INSERT INTO "coding_code" VALUES(8,'Kept to oneself','The learning exists in one person and would leave with them.',7,0,'2026-03-16 09:00:00.312000',1,6);
INSERT INTO "coding_code" VALUES(9,'No place to tell','No form, meeting, question or listener for what was learned.',8,0,'2026-03-16 09:00:00.314000',1,6);
INSERT INTO "coding_code" VALUES(10,'Told as a story','Passed on as an anecdote, with pictures, as charity; not as a proposal.',9,0,'2026-03-16 09:00:00.316000',1,6);
INSERT INTO "coding_code" VALUES(11,'What stands in the way','Why something seen was not tried, or not kept.',10,0,'2026-03-16 09:00:00.318000',1,NULL);
INSERT INTO "coding_code" VALUES(12,'Rules and approval','Standards, governance, liability, committees. Also where the rule is thought right.',11,0,'2026-03-16 09:00:00.320000',1,11);
INSERT INTO "coding_code" VALUES(13,'Doubt about the source','An idea weighs less, or is hidden, because of the country it comes from.',0,0,'2026-03-16 09:00:00.322000',1,11);
INSERT INTO "coding_code" VALUES(14,'No time or money','Posts, hours, budgets.',1,0,'2026-03-16 09:00:00.324000',1,11);
INSERT INTO "coding_code" VALUES(15,'Does not fit here','Reasons in patients, buildings, contracts or risks why it would not work at home.',2,0,'2026-03-16 09:00:00.326000',1,11);
INSERT INTO "coding_code" VALUES(16,'What lets it come home','What helped, or would help, something seen to be used.',3,0,'2026-03-16 09:00:00.328000',1,NULL);
INSERT INTO "coding_code" VALUES(17,'Tried at home','Any use at home, from a kitchen table to all sites, with what came of it.',4,0,'2026-03-16 09:00:00.330000',1,16);
INSERT INTO "coding_code" VALUES(18,'A backer','Somebody with standing who takes the idea on; also the lack or loss of one.',5,0,'2026-03-16 09:00:00.332000',1,16);
INSERT INTO "coding_code" VALUES(19,'Partner in the lead','People of the partner teach, correct, sign or own what comes home.',6,0,'2026-03-16 09:00:00.334000',1,16);
INSERT INTO "coding_code" VALUES(20,'Purpose named beforehand','Learning as a stated purpose, with a question or a receiver; also its absence from the plan.',7,0,'2026-03-16 09:00:00.336000',1,16);
-- coding_coder
INSERT INTO "coding_coder" VALUES(1,'Amara',NULL,1);
INSERT INTO "coding_coder" VALUES(2,'Tom',NULL,1);
INSERT INTO "coding_coder" VALUES(3,'Owner',1,1);
-- coding_coding
INSERT INTO "coding_coding" VALUES(1,217,254,'','2026-03-16 09:00:00.339000',5,1,13);
INSERT INTO "coding_coding" VALUES(2,595,698,'','2026-03-16 09:00:00.340000',2,1,13);
INSERT INTO "coding_coding" VALUES(3,803,922,'','2026-03-16 09:00:00.341000',5,1,13);
INSERT INTO "coding_coding" VALUES(4,997,1041,'','2026-03-16 09:00:00.342000',5,1,13);
INSERT INTO "coding_coding" VALUES(5,1085,1255,'','2026-03-16 09:00:00.343000',10,1,13);
INSERT INTO "coding_coding" VALUES(6,1278,1305,'','2026-03-16 09:00:00.344000',10,1,13);
INSERT INTO "coding_coding" VALUES(7,1307,1364,'','2026-03-16 09:00:00.345000',9,1,13);
INSERT INTO "coding_coding" VALUES(8,1567,1653,'','2026-03-16 09:00:00.346000',12,1,13);
INSERT INTO "coding_coding" VALUES(9,1676,1718,'','2026-03-16 09:00:00.347000',13,1,13);
INSERT INTO "coding_coding" VALUES(10,1831,1951,'','2026-03-16 09:00:00.348000',13,1,13);
INSERT INTO "coding_coding" VALUES(11,1994,2039,'','2026-03-16 09:00:00.349000',13,1,13);
INSERT INTO "coding_coding" VALUES(12,2073,2142,'','2026-03-16 09:00:00.350000',18,1,13);
INSERT INTO "coding_coding" VALUES(13,2143,2188,'','2026-03-16 09:00:00.351000',18,1,13);
INSERT INTO "coding_coding" VALUES(14,2226,2410,'','2026-03-16 09:00:00.352000',19,1,13);
INSERT INTO "coding_coding" VALUES(15,2441,2558,'','2026-03-16 09:00:00.353000',7,1,13);
INSERT INTO "coding_coding" VALUES(16,2559,2616,'','2026-03-16 09:00:00.354000',8,1,13);
INSERT INTO "coding_coding" VALUES(17,157,311,'','2026-03-16 09:00:00.355000',4,1,2);
INSERT INTO "coding_coding" VALUES(18,312,382,'','2026-03-16 09:00:00.356000',4,1,2);
INSERT INTO "coding_coding" VALUES(19,596,635,'','2026-03-16 09:00:00.357000',2,1,2);
INSERT INTO "coding_coding" VALUES(20,707,748,'','2026-03-16 09:00:00.358000',13,1,2);
INSERT INTO "coding_coding" VALUES(21,1037,1134,'','2026-03-16 09:00:00.359000',18,1,2);
INSERT INTO "coding_coding" VALUES(22,1166,1216,'','2026-03-16 09:00:00.360000',10,1,2);
INSERT INTO "coding_coding" VALUES(23,1217,1308,'','2026-03-16 09:00:00.361000',17,1,2);
INSERT INTO "coding_coding" VALUES(24,1419,1450,'','2026-03-16 09:00:00.362000',12,1,2);
INSERT INTO "coding_coding" VALUES(25,1592,1648,'','2026-03-16 09:00:00.363000',12,1,2);
INSERT INTO "coding_coding" VALUES(26,1684,1780,'','2026-03-16 09:00:00.364000',17,1,2);
INSERT INTO "coding_coding" VALUES(27,1938,1980,'','2026-03-16 09:00:00.365000',14,1,2);
INSERT INTO "coding_coding" VALUES(28,2024,2078,'','2026-03-16 09:00:00.366000',19,1,2);
INSERT INTO "coding_coding" VALUES(29,2224,2290,'','2026-03-16 09:00:00.367000',19,1,2);
INSERT INTO "coding_coding" VALUES(30,2376,2492,'','2026-03-16 09:00:00.368000',20,1,2);
INSERT INTO "coding_coding" VALUES(31,2590,2612,'','2026-03-16 09:00:00.369000',7,1,2);
INSERT INTO "coding_coding" VALUES(32,2674,2732,'','2026-03-16 09:00:00.370000',8,1,2);
INSERT INTO "coding_coding" VALUES(33,230,338,'','2026-03-16 09:00:00.371000',4,1,3);
INSERT INTO "coding_coding" VALUES(34,339,385,'','2026-03-16 09:00:00.372000',4,1,3);
INSERT INTO "coding_coding" VALUES(35,660,700,'','2026-03-16 09:00:00.373000',2,1,3);
INSERT INTO "coding_coding" VALUES(36,762,825,'','2026-03-16 09:00:00.374000',3,1,3);
INSERT INTO "coding_coding" VALUES(37,1095,1162,'','2026-03-16 09:00:00.375000',18,1,3);
INSERT INTO "coding_coding" VALUES(38,1303,1340,'','2026-03-16 09:00:00.376000',19,1,3);
INSERT INTO "coding_coding" VALUES(39,1341,1407,'','2026-03-16 09:00:00.377000',19,1,3);
INSERT INTO "coding_coding" VALUES(40,1528,1594,'','2026-03-16 09:00:00.378000',13,1,3);
INSERT INTO "coding_coding" VALUES(41,1684,1739,'','2026-03-16 09:00:00.379000',12,1,3);
INSERT INTO "coding_coding" VALUES(42,1879,1915,'','2026-03-16 09:00:00.380000',14,1,3);
INSERT INTO "coding_coding" VALUES(43,2077,2128,'','2026-03-16 09:00:00.381000',10,1,3);
INSERT INTO "coding_coding" VALUES(44,2129,2181,'','2026-03-16 09:00:00.382000',8,1,3);
INSERT INTO "coding_coding" VALUES(45,2320,2392,'','2026-03-16 09:00:00.383000',20,1,3);
INSERT INTO "coding_coding" VALUES(46,2587,2625,'','2026-03-16 09:00:00.384000',17,1,3);
INSERT INTO "coding_coding" VALUES(47,2718,2774,'','2026-03-16 09:00:00.385000',19,1,3);
INSERT INTO "coding_coding" VALUES(48,317,384,'','2026-03-16 09:00:00.386000',4,1,4);
INSERT INTO "coding_coding" VALUES(49,471,530,'','2026-03-16 09:00:00.387000',4,1,4);
INSERT INTO "coding_coding" VALUES(50,562,607,'','2026-03-16 09:00:00.388000',2,1,4);
INSERT INTO "coding_coding" VALUES(51,903,961,'','2026-03-16 09:00:00.389000',8,1,4);
INSERT INTO "coding_coding" VALUES(52,1108,1167,'','2026-03-16 09:00:00.390000',9,1,4);
INSERT INTO "coding_coding" VALUES(53,1168,1224,'','2026-03-16 09:00:00.391000',9,1,4);
INSERT INTO "coding_coding" VALUES(54,1325,1371,'','2026-03-16 09:00:00.392000',9,1,4);
INSERT INTO "coding_coding" VALUES(55,1395,1435,'','2026-03-16 09:00:00.393000',14,1,4);
INSERT INTO "coding_coding" VALUES(56,1563,1630,'','2026-03-16 09:00:00.394000',15,1,4);
INSERT INTO "coding_coding" VALUES(57,1716,1745,'','2026-03-16 09:00:00.395000',12,1,4);
INSERT INTO "coding_coding" VALUES(58,1905,1990,'','2026-03-16 09:00:00.396000',13,1,4);
INSERT INTO "coding_coding" VALUES(59,2051,2091,'','2026-03-16 09:00:00.397000',13,1,4);
INSERT INTO "coding_coding" VALUES(60,2254,2305,'','2026-03-16 09:00:00.398000',7,1,4);
INSERT INTO "coding_coding" VALUES(61,2324,2367,'','2026-03-16 09:00:00.399000',8,1,4);
INSERT INTO "coding_coding" VALUES(62,2435,2510,'','2026-03-16 09:00:00.400000',20,1,4);
INSERT INTO "coding_coding" VALUES(63,133,208,'','2026-03-16 09:00:00.401000',2,1,5);
INSERT INTO "coding_coding" VALUES(64,209,255,'','2026-03-16 09:00:00.402000',2,1,5);
INSERT INTO "coding_coding" VALUES(65,588,635,'','2026-03-16 09:00:00.403000',4,1,5);
INSERT INTO "coding_coding" VALUES(66,792,825,'','2026-03-16 09:00:00.404000',17,1,5);
INSERT INTO "coding_coding" VALUES(67,885,922,'','2026-03-16 09:00:00.405000',12,1,5);
INSERT INTO "coding_coding" VALUES(68,924,1052,'','2026-03-16 09:00:00.406000',12,1,5);
INSERT INTO "coding_coding" VALUES(69,1165,1196,'','2026-03-16 09:00:00.407000',15,1,5);
INSERT INTO "coding_coding" VALUES(70,1318,1353,'','2026-03-16 09:00:00.408000',13,1,5);
INSERT INTO "coding_coding" VALUES(71,1473,1530,'','2026-03-16 09:00:00.409000',13,1,5);
INSERT INTO "coding_coding" VALUES(72,1820,1868,'','2026-03-16 09:00:00.410000',14,1,5);
INSERT INTO "coding_coding" VALUES(73,2030,2115,'','2026-03-16 09:00:00.411000',19,1,5);
INSERT INTO "coding_coding" VALUES(74,2117,2172,'','2026-03-16 09:00:00.412000',19,1,5);
INSERT INTO "coding_coding" VALUES(75,2246,2344,'','2026-03-16 09:00:00.413000',7,1,5);
INSERT INTO "coding_coding" VALUES(76,2450,2497,'','2026-03-16 09:00:00.414000',18,1,5);
INSERT INTO "coding_coding" VALUES(77,2501,2550,'','2026-03-16 09:00:00.415000',9,1,5);
INSERT INTO "coding_coding" VALUES(78,242,268,'','2026-03-16 09:00:00.416000',20,1,6);
INSERT INTO "coding_coding" VALUES(79,494,576,'','2026-03-16 09:00:00.417000',2,1,6);
INSERT INTO "coding_coding" VALUES(80,813,866,'','2026-03-16 09:00:00.418000',19,1,6);
INSERT INTO "coding_coding" VALUES(81,961,1009,'','2026-03-16 09:00:00.419000',7,1,6);
INSERT INTO "coding_coding" VALUES(82,1190,1227,'','2026-03-16 09:00:00.420000',13,1,6);
INSERT INTO "coding_coding" VALUES(83,1313,1344,'','2026-03-16 09:00:00.421000',13,1,6);
INSERT INTO "coding_coding" VALUES(84,1424,1461,'','2026-03-16 09:00:00.422000',17,1,6);
INSERT INTO "coding_coding" VALUES(85,1868,1930,'','2026-03-16 09:00:00.423000',9,1,6);
INSERT INTO "coding_coding" VALUES(86,1931,1979,'','2026-03-16 09:00:00.424000',9,1,6);
INSERT INTO "coding_coding" VALUES(87,2034,2104,'','2026-03-16 09:00:00.425000',10,1,6);
INSERT INTO "coding_coding" VALUES(88,2174,2197,'','2026-03-16 09:00:00.426000',10,1,6);
INSERT INTO "coding_coding" VALUES(89,2283,2319,'','2026-03-16 09:00:00.427000',14,1,6);
INSERT INTO "coding_coding" VALUES(90,2430,2494,'','2026-03-16 09:00:00.428000',7,1,6);
INSERT INTO "coding_coding" VALUES(91,2552,2626,'','2026-03-16 09:00:00.429000',8,1,6);
INSERT INTO "coding_coding" VALUES(92,389,494,'','2026-03-16 09:00:00.430000',3,1,7);
INSERT INTO "coding_coding" VALUES(93,389,494,'','2026-03-16 09:00:00.431000',5,1,7);
INSERT INTO "coding_coding" VALUES(94,328,364,'','2026-03-16 09:00:00.432000',4,1,7);
INSERT INTO "coding_coding" VALUES(95,1016,1040,'','2026-03-16 09:00:00.433000',20,1,7);
INSERT INTO "coding_coding" VALUES(96,1145,1240,'','2026-03-16 09:00:00.434000',20,1,7);
INSERT INTO "coding_coding" VALUES(97,1244,1307,'','2026-03-16 09:00:00.435000',20,1,7);
INSERT INTO "coding_coding" VALUES(98,1466,1524,'','2026-03-16 09:00:00.436000',18,1,7);
INSERT INTO "coding_coding" VALUES(99,1576,1671,'','2026-03-16 09:00:00.437000',12,1,7);
INSERT INTO "coding_coding" VALUES(100,1672,1693,'','2026-03-16 09:00:00.438000',12,1,7);
INSERT INTO "coding_coding" VALUES(101,1798,1869,'','2026-03-16 09:00:00.439000',17,1,7);
INSERT INTO "coding_coding" VALUES(102,1973,2045,'','2026-03-16 09:00:00.440000',17,1,7);
INSERT INTO "coding_coding" VALUES(103,2156,2212,'','2026-03-16 09:00:00.441000',19,1,7);
INSERT INTO "coding_coding" VALUES(104,2369,2419,'','2026-03-16 09:00:00.442000',19,1,7);
INSERT INTO "coding_coding" VALUES(105,2482,2534,'','2026-03-16 09:00:00.443000',13,1,7);
INSERT INTO "coding_coding" VALUES(106,2607,2643,'','2026-03-16 09:00:00.444000',13,1,7);
INSERT INTO "coding_coding" VALUES(107,2690,2741,'','2026-03-16 09:00:00.445000',7,1,7);
INSERT INTO "coding_coding" VALUES(108,460,498,'','2026-03-16 09:00:00.446000',2,1,8);
INSERT INTO "coding_coding" VALUES(109,499,620,'','2026-03-16 09:00:00.447000',3,1,8);
INSERT INTO "coding_coding" VALUES(110,646,686,'','2026-03-16 09:00:00.448000',4,1,8);
INSERT INTO "coding_coding" VALUES(111,1129,1180,'','2026-03-16 09:00:00.449000',12,1,8);
INSERT INTO "coding_coding" VALUES(112,1242,1363,'','2026-03-16 09:00:00.450000',15,1,8);
INSERT INTO "coding_coding" VALUES(113,1450,1506,'','2026-03-16 09:00:00.451000',13,1,8);
INSERT INTO "coding_coding" VALUES(114,1507,1603,'','2026-03-16 09:00:00.452000',13,1,8);
INSERT INTO "coding_coding" VALUES(115,1740,1782,'','2026-03-16 09:00:00.453000',9,1,8);
INSERT INTO "coding_coding" VALUES(116,1916,1964,'','2026-03-16 09:00:00.454000',9,1,8);
INSERT INTO "coding_coding" VALUES(117,2275,2392,'','2026-03-16 09:00:00.455000',7,1,8);
INSERT INTO "coding_coding" VALUES(118,2423,2460,'','2026-03-16 09:00:00.456000',8,1,8);
INSERT INTO "coding_coding" VALUES(119,2565,2590,'','2026-03-16 09:00:00.457000',9,1,8);
INSERT INTO "coding_coding" VALUES(120,2624,2671,'','2026-03-16 09:00:00.458000',10,1,8);
INSERT INTO "coding_coding" VALUES(121,472,561,'','2026-03-16 09:00:00.459000',3,1,9);
INSERT INTO "coding_coding" VALUES(122,613,651,'','2026-03-16 09:00:00.460000',4,1,9);
INSERT INTO "coding_coding" VALUES(123,731,778,'','2026-03-16 09:00:00.461000',2,1,9);
INSERT INTO "coding_coding" VALUES(124,969,1002,'','2026-03-16 09:00:00.462000',12,1,9);
INSERT INTO "coding_coding" VALUES(125,1004,1056,'','2026-03-16 09:00:00.463000',12,1,9);
INSERT INTO "coding_coding" VALUES(126,1158,1188,'','2026-03-16 09:00:00.464000',18,1,9);
INSERT INTO "coding_coding" VALUES(127,1286,1378,'','2026-03-16 09:00:00.465000',13,1,9);
INSERT INTO "coding_coding" VALUES(128,1431,1533,'','2026-03-16 09:00:00.466000',13,1,9);
INSERT INTO "coding_coding" VALUES(129,1653,1681,'','2026-03-16 09:00:00.467000',19,1,9);
INSERT INTO "coding_coding" VALUES(130,1804,1862,'','2026-03-16 09:00:00.468000',18,1,9);
INSERT INTO "coding_coding" VALUES(131,1910,1931,'','2026-03-16 09:00:00.469000',14,1,9);
INSERT INTO "coding_coding" VALUES(132,2040,2064,'','2026-03-16 09:00:00.470000',14,1,9);
INSERT INTO "coding_coding" VALUES(133,2142,2171,'','2026-03-16 09:00:00.471000',8,1,9);
INSERT INTO "coding_coding" VALUES(134,2228,2292,'','2026-03-16 09:00:00.472000',20,1,9);
INSERT INTO "coding_coding" VALUES(135,2482,2575,'','2026-03-16 09:00:00.473000',7,1,9);
INSERT INTO "coding_coding" VALUES(136,361,430,'','2026-03-16 09:00:00.474000',19,1,10);
INSERT INTO "coding_coding" VALUES(137,560,616,'','2026-03-16 09:00:00.475000',3,1,10);
INSERT INTO "coding_coding" VALUES(138,650,715,'','2026-03-16 09:00:00.476000',2,1,10);
INSERT INTO "coding_coding" VALUES(139,774,818,'','2026-03-16 09:00:00.477000',17,1,10);
INSERT INTO "coding_coding" VALUES(140,1155,1229,'','2026-03-16 09:00:00.478000',12,1,10);
INSERT INTO "coding_coding" VALUES(141,1270,1296,'','2026-03-16 09:00:00.479000',15,1,10);
INSERT INTO "coding_coding" VALUES(142,1422,1460,'','2026-03-16 09:00:00.480000',8,1,10);
INSERT INTO "coding_coding" VALUES(143,1478,1547,'','2026-03-16 09:00:00.481000',9,1,10);
INSERT INTO "coding_coding" VALUES(144,1586,1622,'','2026-03-16 09:00:00.482000',8,1,10);
INSERT INTO "coding_coding" VALUES(145,1756,1866,'','2026-03-16 09:00:00.483000',18,1,10);
INSERT INTO "coding_coding" VALUES(146,1867,1939,'','2026-03-16 09:00:00.484000',19,1,10);
INSERT INTO "coding_coding" VALUES(147,2070,2091,'','2026-03-16 09:00:00.485000',7,1,10);
INSERT INTO "coding_coding" VALUES(148,2237,2266,'','2026-03-16 09:00:00.486000',7,1,10);
INSERT INTO "coding_coding" VALUES(149,2400,2466,'','2026-03-16 09:00:00.487000',9,1,10);
INSERT INTO "coding_coding" VALUES(150,275,351,'','2026-03-16 09:00:00.488000',4,1,11);
INSERT INTO "coding_coding" VALUES(151,471,544,'','2026-03-16 09:00:00.489000',3,1,11);
INSERT INTO "coding_coding" VALUES(152,546,595,'','2026-03-16 09:00:00.490000',3,1,11);
INSERT INTO "coding_coding" VALUES(153,781,833,'','2026-03-16 09:00:00.491000',10,1,11);
INSERT INTO "coding_coding" VALUES(154,1001,1051,'','2026-03-16 09:00:00.492000',15,1,11);
INSERT INTO "coding_coding" VALUES(155,1170,1204,'','2026-03-16 09:00:00.493000',14,1,11);
INSERT INTO "coding_coding" VALUES(156,1246,1282,'','2026-03-16 09:00:00.494000',13,1,11);
INSERT INTO "coding_coding" VALUES(157,1314,1395,'','2026-03-16 09:00:00.495000',18,1,11);
INSERT INTO "coding_coding" VALUES(158,1434,1526,'','2026-03-16 09:00:00.496000',18,1,11);
INSERT INTO "coding_coding" VALUES(159,1705,1766,'','2026-03-16 09:00:00.497000',15,1,11);
INSERT INTO "coding_coding" VALUES(160,1938,1981,'','2026-03-16 09:00:00.498000',19,1,11);
INSERT INTO "coding_coding" VALUES(161,2142,2178,'','2026-03-16 09:00:00.499000',9,1,11);
INSERT INTO "coding_coding" VALUES(162,2215,2282,'','2026-03-16 09:00:00.500000',17,1,11);
INSERT INTO "coding_coding" VALUES(163,2501,2554,'','2026-03-16 09:00:00.501000',7,1,11);
INSERT INTO "coding_coding" VALUES(164,2769,2882,'','2026-03-16 09:00:00.502000',20,1,11);
INSERT INTO "coding_coding" VALUES(165,259,337,'','2026-03-16 09:00:00.503000',20,1,12);
INSERT INTO "coding_coding" VALUES(166,452,613,'','2026-03-16 09:00:00.504000',4,1,12);
INSERT INTO "coding_coding" VALUES(167,614,770,'','2026-03-16 09:00:00.505000',3,1,12);
INSERT INTO "coding_coding" VALUES(168,987,1040,'','2026-03-16 09:00:00.506000',4,1,12);
INSERT INTO "coding_coding" VALUES(169,1065,1088,'','2026-03-16 09:00:00.507000',17,1,12);
INSERT INTO "coding_coding" VALUES(170,1089,1147,'','2026-03-16 09:00:00.508000',14,1,12);
INSERT INTO "coding_coding" VALUES(171,1225,1260,'','2026-03-16 09:00:00.509000',17,1,12);
INSERT INTO "coding_coding" VALUES(172,1452,1534,'','2026-03-16 09:00:00.510000',13,1,12);
INSERT INTO "coding_coding" VALUES(173,1601,1662,'','2026-03-16 09:00:00.511000',15,1,12);
INSERT INTO "coding_coding" VALUES(174,1778,1842,'','2026-03-16 09:00:00.512000',19,1,12);
INSERT INTO "coding_coding" VALUES(175,2176,2226,'','2026-03-16 09:00:00.513000',12,1,12);
INSERT INTO "coding_coding" VALUES(176,2232,2282,'','2026-03-16 09:00:00.514000',14,1,12);
INSERT INTO "coding_coding" VALUES(177,2494,2531,'','2026-03-16 09:00:00.515000',7,1,12);
INSERT INTO "coding_coding" VALUES(178,2560,2623,'','2026-03-16 09:00:00.516000',8,1,12);
INSERT INTO "coding_coding" VALUES(179,2662,2717,'','2026-03-16 09:00:00.517000',20,1,12);
INSERT INTO "coding_coding" VALUES(180,2760,2817,'','2026-03-16 09:00:00.518000',9,1,12);
INSERT INTO "coding_coding" VALUES(181,217,254,'','2026-03-16 09:00:00.521000',5,2,13);
INSERT INTO "coding_coding" VALUES(182,551,698,'','2026-03-16 09:00:00.522000',2,2,13);
INSERT INTO "coding_coding" VALUES(183,803,922,'','2026-03-16 09:00:00.523000',5,2,13);
INSERT INTO "coding_coding" VALUES(184,1085,1255,'','2026-03-16 09:00:00.524000',10,2,13);
INSERT INTO "coding_coding" VALUES(185,1256,1306,'','2026-03-16 09:00:00.525000',10,2,13);
INSERT INTO "coding_coding" VALUES(186,1307,1364,'','2026-03-16 09:00:00.526000',9,2,13);
INSERT INTO "coding_coding" VALUES(187,1567,1653,'','2026-03-16 09:00:00.527000',12,2,13);
INSERT INTO "coding_coding" VALUES(188,1676,1718,'','2026-03-16 09:00:00.528000',12,2,13);
INSERT INTO "coding_coding" VALUES(189,1831,1951,'','2026-03-16 09:00:00.529000',13,2,13);
INSERT INTO "coding_coding" VALUES(190,1994,2039,'','2026-03-16 09:00:00.530000',13,2,13);
INSERT INTO "coding_coding" VALUES(191,2073,2142,'','2026-03-16 09:00:00.531000',18,2,13);
INSERT INTO "coding_coding" VALUES(192,2226,2410,'','2026-03-16 09:00:00.532000',19,2,13);
INSERT INTO "coding_coding" VALUES(193,2441,2558,'','2026-03-16 09:00:00.533000',7,2,13);
INSERT INTO "coding_coding" VALUES(194,2559,2616,'','2026-03-16 09:00:00.534000',8,2,13);
INSERT INTO "coding_coding" VALUES(195,157,311,'','2026-03-16 09:00:00.535000',4,2,2);
INSERT INTO "coding_coding" VALUES(196,312,382,'','2026-03-16 09:00:00.536000',4,2,2);
INSERT INTO "coding_coding" VALUES(197,672,749,'','2026-03-16 09:00:00.537000',13,2,2);
INSERT INTO "coding_coding" VALUES(198,1017,1135,'','2026-03-16 09:00:00.538000',18,2,2);
INSERT INTO "coding_coding" VALUES(199,1166,1216,'','2026-03-16 09:00:00.539000',8,2,2);
INSERT INTO "coding_coding" VALUES(200,1217,1308,'','2026-03-16 09:00:00.540000',17,2,2);
INSERT INTO "coding_coding" VALUES(201,1365,1451,'','2026-03-16 09:00:00.541000',12,2,2);
INSERT INTO "coding_coding" VALUES(202,1555,1649,'','2026-03-16 09:00:00.542000',12,2,2);
INSERT INTO "coding_coding" VALUES(203,1684,1780,'','2026-03-16 09:00:00.543000',17,2,2);
INSERT INTO "coding_coding" VALUES(204,1938,1980,'','2026-03-16 09:00:00.544000',14,2,2);
INSERT INTO "coding_coding" VALUES(205,2024,2078,'','2026-03-16 09:00:00.545000',19,2,2);
INSERT INTO "coding_coding" VALUES(206,2207,2291,'','2026-03-16 09:00:00.546000',19,2,2);
INSERT INTO "coding_coding" VALUES(207,2376,2492,'','2026-03-16 09:00:00.547000',20,2,2);
INSERT INTO "coding_coding" VALUES(208,2590,2612,'','2026-03-16 09:00:00.548000',7,2,2);
INSERT INTO "coding_coding" VALUES(209,2670,2733,'','2026-03-16 09:00:00.549000',8,2,2);
INSERT INTO "coding_coding" VALUES(210,230,338,'','2026-03-16 09:00:00.550000',4,2,3);
INSERT INTO "coding_coding" VALUES(211,660,700,'','2026-03-16 09:00:00.551000',2,2,3);
INSERT INTO "coding_coding" VALUES(212,762,856,'','2026-03-16 09:00:00.552000',3,2,3);
INSERT INTO "coding_coding" VALUES(213,1095,1162,'','2026-03-16 09:00:00.553000',18,2,3);
INSERT INTO "coding_coding" VALUES(214,1303,1340,'','2026-03-16 09:00:00.554000',17,2,3);
INSERT INTO "coding_coding" VALUES(215,1341,1476,'','2026-03-16 09:00:00.555000',19,2,3);
INSERT INTO "coding_coding" VALUES(216,1505,1595,'','2026-03-16 09:00:00.556000',13,2,3);
INSERT INTO "coding_coding" VALUES(217,1646,1773,'','2026-03-16 09:00:00.557000',12,2,3);
INSERT INTO "coding_coding" VALUES(218,2077,2128,'','2026-03-16 09:00:00.558000',10,2,3);
INSERT INTO "coding_coding" VALUES(219,2129,2181,'','2026-03-16 09:00:00.559000',10,2,3);
INSERT INTO "coding_coding" VALUES(220,2291,2393,'','2026-03-16 09:00:00.560000',20,2,3);
INSERT INTO "coding_coding" VALUES(221,2587,2625,'','2026-03-16 09:00:00.561000',17,2,3);
INSERT INTO "coding_coding" VALUES(222,2718,2774,'','2026-03-16 09:00:00.562000',19,2,3);
INSERT INTO "coding_coding" VALUES(223,317,384,'','2026-03-16 09:00:00.563000',4,2,4);
INSERT INTO "coding_coding" VALUES(224,407,531,'','2026-03-16 09:00:00.564000',4,2,4);
INSERT INTO "coding_coding" VALUES(225,562,607,'','2026-03-16 09:00:00.565000',2,2,4);
INSERT INTO "coding_coding" VALUES(226,903,961,'','2026-03-16 09:00:00.566000',8,2,4);
INSERT INTO "coding_coding" VALUES(227,1003,1107,'','2026-03-16 09:00:00.567000',9,2,4);
INSERT INTO "coding_coding" VALUES(228,1108,1167,'','2026-03-16 09:00:00.568000',9,2,4);
INSERT INTO "coding_coding" VALUES(229,1168,1224,'','2026-03-16 09:00:00.569000',20,2,4);
INSERT INTO "coding_coding" VALUES(230,1325,1371,'','2026-03-16 09:00:00.570000',9,2,4);
INSERT INTO "coding_coding" VALUES(231,1395,1492,'','2026-03-16 09:00:00.571000',14,2,4);
INSERT INTO "coding_coding" VALUES(232,1563,1630,'','2026-03-16 09:00:00.572000',15,2,4);
INSERT INTO "coding_coding" VALUES(233,1682,1746,'','2026-03-16 09:00:00.573000',12,2,4);
INSERT INTO "coding_coding" VALUES(234,1901,1991,'','2026-03-16 09:00:00.574000',13,2,4);
INSERT INTO "coding_coding" VALUES(235,2051,2091,'','2026-03-16 09:00:00.575000',13,2,4);
INSERT INTO "coding_coding" VALUES(236,2254,2305,'','2026-03-16 09:00:00.576000',7,2,4);
INSERT INTO "coding_coding" VALUES(237,2324,2367,'','2026-03-16 09:00:00.577000',8,2,4);
INSERT INTO "coding_coding" VALUES(238,2435,2510,'','2026-03-16 09:00:00.578000',20,2,4);
INSERT INTO "coding_coding" VALUES(239,133,208,'','2026-03-16 09:00:00.579000',2,2,5);
INSERT INTO "coding_coding" VALUES(240,792,825,'','2026-03-16 09:00:00.580000',17,2,5);
INSERT INTO "coding_coding" VALUES(241,885,922,'','2026-03-16 09:00:00.581000',12,2,5);
INSERT INTO "coding_coding" VALUES(242,924,1052,'','2026-03-16 09:00:00.582000',12,2,5);
INSERT INTO "coding_coding" VALUES(243,1165,1212,'','2026-03-16 09:00:00.583000',15,2,5);
INSERT INTO "coding_coding" VALUES(244,1267,1355,'','2026-03-16 09:00:00.584000',13,2,5);
INSERT INTO "coding_coding" VALUES(245,1473,1530,'','2026-03-16 09:00:00.585000',10,2,5);
INSERT INTO "coding_coding" VALUES(246,1820,1868,'','2026-03-16 09:00:00.586000',14,2,5);
INSERT INTO "coding_coding" VALUES(247,2030,2115,'','2026-03-16 09:00:00.587000',19,2,5);
INSERT INTO "coding_coding" VALUES(248,2117,2172,'','2026-03-16 09:00:00.588000',19,2,5);
INSERT INTO "coding_coding" VALUES(249,2246,2344,'','2026-03-16 09:00:00.589000',7,2,5);
INSERT INTO "coding_coding" VALUES(250,2450,2497,'','2026-03-16 09:00:00.590000',18,2,5);
INSERT INTO "coding_coding" VALUES(251,2501,2550,'','2026-03-16 09:00:00.591000',18,2,5);
INSERT INTO "coding_coding" VALUES(252,242,268,'','2026-03-16 09:00:00.592000',20,2,6);
INSERT INTO "coding_coding" VALUES(253,494,576,'','2026-03-16 09:00:00.593000',2,2,6);
INSERT INTO "coding_coding" VALUES(254,763,867,'','2026-03-16 09:00:00.594000',19,2,6);
INSERT INTO "coding_coding" VALUES(255,961,1009,'','2026-03-16 09:00:00.595000',7,2,6);
INSERT INTO "coding_coding" VALUES(256,1147,1228,'','2026-03-16 09:00:00.596000',13,2,6);
INSERT INTO "coding_coding" VALUES(257,1424,1494,'','2026-03-16 09:00:00.597000',17,2,6);
INSERT INTO "coding_coding" VALUES(258,1528,1570,'','2026-03-16 09:00:00.598000',14,2,6);
INSERT INTO "coding_coding" VALUES(259,1868,1930,'','2026-03-16 09:00:00.599000',9,2,6);
INSERT INTO "coding_coding" VALUES(260,1931,1979,'','2026-03-16 09:00:00.600000',9,2,6);
INSERT INTO "coding_coding" VALUES(261,2034,2104,'','2026-03-16 09:00:00.601000',10,2,6);
INSERT INTO "coding_coding" VALUES(262,2174,2197,'','2026-03-16 09:00:00.602000',13,2,6);
INSERT INTO "coding_coding" VALUES(263,2198,2320,'','2026-03-16 09:00:00.603000',14,2,6);
INSERT INTO "coding_coding" VALUES(264,2430,2494,'','2026-03-16 09:00:00.604000',7,2,6);
INSERT INTO "coding_coding" VALUES(265,2552,2626,'','2026-03-16 09:00:00.605000',8,2,6);
INSERT INTO "coding_coding" VALUES(266,389,494,'','2026-03-16 09:00:00.606000',3,2,7);
INSERT INTO "coding_coding" VALUES(267,328,388,'','2026-03-16 09:00:00.607000',4,2,7);
INSERT INTO "coding_coding" VALUES(268,642,683,'','2026-03-16 09:00:00.608000',5,2,7);
INSERT INTO "coding_coding" VALUES(269,1145,1240,'','2026-03-16 09:00:00.609000',20,2,7);
INSERT INTO "coding_coding" VALUES(270,1241,1308,'','2026-03-16 09:00:00.610000',20,2,7);
INSERT INTO "coding_coding" VALUES(271,1395,1525,'','2026-03-16 09:00:00.611000',18,2,7);
INSERT INTO "coding_coding" VALUES(272,1576,1671,'','2026-03-16 09:00:00.612000',12,2,7);
INSERT INTO "coding_coding" VALUES(273,1672,1693,'','2026-03-16 09:00:00.613000',12,2,7);
INSERT INTO "coding_coding" VALUES(274,1798,1869,'','2026-03-16 09:00:00.614000',17,2,7);
INSERT INTO "coding_coding" VALUES(275,1973,2125,'','2026-03-16 09:00:00.615000',17,2,7);
INSERT INTO "coding_coding" VALUES(276,2156,2212,'','2026-03-16 09:00:00.616000',19,2,7);
INSERT INTO "coding_coding" VALUES(277,2369,2419,'','2026-03-16 09:00:00.617000',14,2,7);
INSERT INTO "coding_coding" VALUES(278,2482,2534,'','2026-03-16 09:00:00.618000',13,2,7);
INSERT INTO "coding_coding" VALUES(279,2607,2643,'','2026-03-16 09:00:00.619000',13,2,7);
INSERT INTO "coding_coding" VALUES(280,2690,2741,'','2026-03-16 09:00:00.620000',7,2,7);
INSERT INTO "coding_coding" VALUES(281,460,498,'','2026-03-16 09:00:00.621000',4,2,8);
INSERT INTO "coding_coding" VALUES(282,499,620,'','2026-03-16 09:00:00.622000',3,2,8);
INSERT INTO "coding_coding" VALUES(283,621,687,'','2026-03-16 09:00:00.623000',4,2,8);
INSERT INTO "coding_coding" VALUES(284,883,935,'','2026-03-16 09:00:00.624000',19,2,8);
INSERT INTO "coding_coding" VALUES(285,1129,1241,'','2026-03-16 09:00:00.625000',12,2,8);
INSERT INTO "coding_coding" VALUES(286,1242,1363,'','2026-03-16 09:00:00.626000',15,2,8);
INSERT INTO "coding_coding" VALUES(287,1450,1506,'','2026-03-16 09:00:00.627000',15,2,8);
INSERT INTO "coding_coding" VALUES(288,1507,1603,'','2026-03-16 09:00:00.628000',13,2,8);
INSERT INTO "coding_coding" VALUES(289,1740,1782,'','2026-03-16 09:00:00.629000',9,2,8);
INSERT INTO "coding_coding" VALUES(290,1916,1964,'','2026-03-16 09:00:00.630000',9,2,8);
INSERT INTO "coding_coding" VALUES(291,2275,2392,'','2026-03-16 09:00:00.631000',7,2,8);
INSERT INTO "coding_coding" VALUES(292,2423,2460,'','2026-03-16 09:00:00.632000',8,2,8);
INSERT INTO "coding_coding" VALUES(293,2565,2590,'','2026-03-16 09:00:00.633000',8,2,8);
INSERT INTO "coding_coding" VALUES(294,2620,2717,'','2026-03-16 09:00:00.634000',10,2,8);
INSERT INTO "coding_coding" VALUES(295,472,612,'','2026-03-16 09:00:00.635000',3,2,9);
INSERT INTO "coding_coding" VALUES(296,613,651,'','2026-03-16 09:00:00.636000',2,2,9);
INSERT INTO "coding_coding" VALUES(297,731,778,'','2026-03-16 09:00:00.637000',2,2,9);
INSERT INTO "coding_coding" VALUES(298,920,1003,'','2026-03-16 09:00:00.638000',12,2,9);
INSERT INTO "coding_coding" VALUES(299,1004,1056,'','2026-03-16 09:00:00.639000',12,2,9);
INSERT INTO "coding_coding" VALUES(300,1286,1378,'','2026-03-16 09:00:00.640000',13,2,9);
INSERT INTO "coding_coding" VALUES(301,1431,1533,'','2026-03-16 09:00:00.641000',13,2,9);
INSERT INTO "coding_coding" VALUES(302,1431,1533,'','2026-03-16 09:00:00.642000',10,2,9);
INSERT INTO "coding_coding" VALUES(303,1614,1682,'','2026-03-16 09:00:00.643000',19,2,9);
INSERT INTO "coding_coding" VALUES(304,1804,1862,'','2026-03-16 09:00:00.644000',18,2,9);
INSERT INTO "coding_coding" VALUES(305,1863,1932,'','2026-03-16 09:00:00.645000',14,2,9);
INSERT INTO "coding_coding" VALUES(306,2040,2064,'','2026-03-16 09:00:00.646000',14,2,9);
INSERT INTO "coding_coding" VALUES(307,2142,2171,'','2026-03-16 09:00:00.647000',8,2,9);
INSERT INTO "coding_coding" VALUES(308,2228,2292,'','2026-03-16 09:00:00.648000',20,2,9);
INSERT INTO "coding_coding" VALUES(309,2482,2575,'','2026-03-16 09:00:00.649000',7,2,9);
INSERT INTO "coding_coding" VALUES(310,361,430,'','2026-03-16 09:00:00.650000',19,2,10);
INSERT INTO "coding_coding" VALUES(311,560,616,'','2026-03-16 09:00:00.651000',5,2,10);
INSERT INTO "coding_coding" VALUES(312,647,716,'','2026-03-16 09:00:00.652000',2,2,10);
INSERT INTO "coding_coding" VALUES(313,1155,1229,'','2026-03-16 09:00:00.653000',12,2,10);
INSERT INTO "coding_coding" VALUES(314,1270,1296,'','2026-03-16 09:00:00.654000',13,2,10);
INSERT INTO "coding_coding" VALUES(315,1422,1460,'','2026-03-16 09:00:00.655000',8,2,10);
INSERT INTO "coding_coding" VALUES(316,1478,1547,'','2026-03-16 09:00:00.656000',9,2,10);
INSERT INTO "coding_coding" VALUES(317,1586,1622,'','2026-03-16 09:00:00.657000',14,2,10);
INSERT INTO "coding_coding" VALUES(318,1756,1866,'','2026-03-16 09:00:00.658000',18,2,10);
INSERT INTO "coding_coding" VALUES(319,1867,1939,'','2026-03-16 09:00:00.659000',19,2,10);
INSERT INTO "coding_coding" VALUES(320,2070,2091,'','2026-03-16 09:00:00.660000',7,2,10);
INSERT INTO "coding_coding" VALUES(321,2237,2266,'','2026-03-16 09:00:00.661000',17,2,10);
INSERT INTO "coding_coding" VALUES(322,2400,2466,'','2026-03-16 09:00:00.662000',9,2,10);
INSERT INTO "coding_coding" VALUES(323,2400,2466,'','2026-03-16 09:00:00.663000',20,2,10);
INSERT INTO "coding_coding" VALUES(324,275,351,'','2026-03-16 09:00:00.664000',4,2,11);
INSERT INTO "coding_coding" VALUES(325,403,545,'','2026-03-16 09:00:00.665000',3,2,11);
INSERT INTO "coding_coding" VALUES(326,546,627,'','2026-03-16 09:00:00.666000',3,2,11);
INSERT INTO "coding_coding" VALUES(327,781,833,'','2026-03-16 09:00:00.667000',10,2,11);
INSERT INTO "coding_coding" VALUES(328,978,1052,'','2026-03-16 09:00:00.668000',15,2,11);
INSERT INTO "coding_coding" VALUES(329,1100,1205,'','2026-03-16 09:00:00.669000',14,2,11);
INSERT INTO "coding_coding" VALUES(330,1206,1283,'','2026-03-16 09:00:00.670000',13,2,11);
INSERT INTO "coding_coding" VALUES(331,1314,1395,'','2026-03-16 09:00:00.671000',18,2,11);
INSERT INTO "coding_coding" VALUES(332,1434,1526,'','2026-03-16 09:00:00.672000',18,2,11);
INSERT INTO "coding_coding" VALUES(333,1705,1766,'','2026-03-16 09:00:00.673000',14,2,11);
INSERT INTO "coding_coding" VALUES(334,1860,1982,'','2026-03-16 09:00:00.674000',19,2,11);
INSERT INTO "coding_coding" VALUES(335,2142,2178,'','2026-03-16 09:00:00.675000',12,2,11);
INSERT INTO "coding_coding" VALUES(336,2215,2282,'','2026-03-16 09:00:00.676000',17,2,11);
INSERT INTO "coding_coding" VALUES(337,2501,2554,'','2026-03-16 09:00:00.677000',7,2,11);
INSERT INTO "coding_coding" VALUES(338,2626,2678,'','2026-03-16 09:00:00.678000',8,2,11);
INSERT INTO "coding_coding" VALUES(339,2769,2882,'','2026-03-16 09:00:00.679000',20,2,11);
INSERT INTO "coding_coding" VALUES(340,259,337,'','2026-03-16 09:00:00.680000',20,2,12);
INSERT INTO "coding_coding" VALUES(341,452,613,'','2026-03-16 09:00:00.681000',4,2,12);
INSERT INTO "coding_coding" VALUES(342,614,770,'','2026-03-16 09:00:00.682000',3,2,12);
INSERT INTO "coding_coding" VALUES(343,614,770,'','2026-03-16 09:00:00.683000',5,2,12);
INSERT INTO "coding_coding" VALUES(344,1065,1088,'','2026-03-16 09:00:00.684000',17,2,12);
INSERT INTO "coding_coding" VALUES(345,1089,1147,'','2026-03-16 09:00:00.685000',18,2,12);
INSERT INTO "coding_coding" VALUES(346,1225,1260,'','2026-03-16 09:00:00.686000',17,2,12);
INSERT INTO "coding_coding" VALUES(347,1452,1534,'','2026-03-16 09:00:00.687000',13,2,12);
INSERT INTO "coding_coding" VALUES(348,1535,1663,'','2026-03-16 09:00:00.688000',13,2,12);
INSERT INTO "coding_coding" VALUES(349,1778,1842,'','2026-03-16 09:00:00.689000',19,2,12);
INSERT INTO "coding_coding" VALUES(350,1873,1938,'','2026-03-16 09:00:00.690000',10,2,12);
INSERT INTO "coding_coding" VALUES(351,2164,2283,'','2026-03-16 09:00:00.691000',12,2,12);
INSERT INTO "coding_coding" VALUES(352,2232,2282,'','2026-03-16 09:00:00.692000',14,2,12);
INSERT INTO "coding_coding" VALUES(353,2494,2531,'','2026-03-16 09:00:00.693000',7,2,12);
INSERT INTO "coding_coding" VALUES(354,2560,2623,'','2026-03-16 09:00:00.694000',8,2,12);
INSERT INTO "coding_coding" VALUES(355,2662,2717,'','2026-03-16 09:00:00.695000',20,2,12);
INSERT INTO "coding_coding" VALUES(356,2760,2817,'','2026-03-16 09:00:00.696000',9,2,12);
INSERT INTO "coding_coding" VALUES(357,0,5,'','2026-03-16 09:00:01.359000',1,3,14);
-- coding_theme
INSERT INTO "coding_theme" VALUES(1,'Scarcity teaches method','What impressed people was seldom a thing. It was a way to work that everybody could see and that needed few people and little money.',0,1);
INSERT INTO "coding_theme" VALUES(2,'Learning stays with the person','People changed how they work and told nobody, because nobody had asked and no meeting was the right one.',0,1);
INSERT INTO "coding_theme" VALUES(3,'The source is weighed, not the idea','Approval is slow for any idea. For these the country of origin was one question more, put by others or in advance by the person.',0,1);
INSERT INTO "coding_theme" VALUES(4,'An idea needs a host','What came home had somebody to receive it: a question asked beforehand, a backer, hours, and partners who came to teach it.',0,1);
-- django_tasks_database_dbtaskresult
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('219c9f24aedf4290bbc3b80014a2203c','{"args": [1, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.014000','2026-03-16 09:00:01.324000','2026-03-16 09:00:01.320000',NULL,'','','["Yqlo62SC0NARjNRZOwKzEMEurzVTM5HS"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('d99f7b2aa752496e99b2e655c1983cbf','{"args": [2, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.308000','2026-03-16 09:00:01.332000','2026-03-16 09:00:01.326000',NULL,'','','["Yqlo62SC0NARjNRZOwKzEMEurzVTM5HS"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('d64c96cdb49e4c77b91072ece10852ef','{"args": [3, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.313000','2026-03-16 09:00:01.339000','2026-03-16 09:00:01.334000',NULL,'','','["Yqlo62SC0NARjNRZOwKzEMEurzVTM5HS"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('d3b1678257384b9d83722febe56b2526','{"args": [4, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.318000','2026-03-16 09:00:01.344000','2026-03-16 09:00:01.341000',NULL,'','','["Yqlo62SC0NARjNRZOwKzEMEurzVTM5HS"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('6f952c0773b04949ba9c89920228911b','{"args": [5, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.405000','2026-03-16 09:00:01.416000','2026-03-16 09:00:01.410000',NULL,'','','["t5BzPNefgz1z8mAo5gvI8PpLheVv2UEl"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('4a4975fda0d24d4fa688fded797df8dd','{"args": [6, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.408000','2026-03-16 09:00:01.424000','2026-03-16 09:00:01.418000',NULL,'','','["t5BzPNefgz1z8mAo5gvI8PpLheVv2UEl"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('89e278251fc4435fb04c687da4e94925','{"args": [7, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.444000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('c13762e4cf884671b45bb1c06b6a967f','{"args": [8, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.448000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('a7c1140d857047b89573ed625fb615fb','{"args": [9, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.478000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('45ade4e9ca134726ac8ac163c0bddce7','{"args": [10, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.482000',NULL,'2026-03-16 08:55:01.483000',NULL,'','','[]','RUNNING');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('ff74d8b14b0e476582b8a5f278204f01','{"args": [11, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.485000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('20c82e67c7e94cc7aa7349db658c184b','{"args": [12, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.487000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('02b2b9b3d74f4e519fd999eae13a506f','{"args": [13, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.493000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('9316c23e71c844fda6d6cb92eb948ffb','{"args": [14, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.495000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('7af17a30537649b68d20dcb093b30de7','{"args": [15, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.497000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('af1cb501d042464cb10845ba82bd7ae4','{"args": [16, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.499000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('8492c6e69cf648d5a472514557cc5ef6','{"args": [17, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.501000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('1f80674cc39b4770b345bffe97859f16','{"args": [18, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.507000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('d75fed51c1a148a694f7c802302ac877','{"args": [19, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.511000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('10e8bf4619d54044bfac413a2c74c8f9','{"args": [20, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.513000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('998aac52069e4f35a312885be0f59c67','{"args": [21, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.515000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('1c46c86ac757419fbbf6f699874054c2','{"args": [22, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.517000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('7476f16f4bff4a2682651e382ee049c3','{"args": [23, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.519000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('36c0d932f4814f5c81f91aecfe89e325','{"args": [24, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.530000',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('8d8545c29c5a45afa4a11650217b4e4e','{"args": [25, 1], "kwargs": {}}',0,'plait.jobs.tasks.run_job','default','default','9999-01-01 00:00:00','2026-03-16 09:00:01.536000',NULL,NULL,NULL,'','','[]','READY');
-- study_change
INSERT INTO "study_change" VALUES(1,'study.study',1,NULL,NULL,NULL,'{"id": 1, "slug": "example", "title": "Do ideas come home? (example study)", "question": "Do health partnerships bring home what their people see in low- and middle-income countries, and if not, why?", "unit_one": "lead", "unit_many": "leads", "is_invented": true, "created_at": "2026-03-16T09:00:00.101000+00:00", "archived_at": null, "deleted_at": null}',NULL,1);
INSERT INTO "study_change" VALUES(2,'study.membership',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "account_id": 1, "role": "owner", "joined_at": "2026-03-16T09:00:00.102000+00:00"}',NULL,1);
INSERT INTO "study_change" VALUES(3,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The log itself begins with it."}',NULL,1);
INSERT INTO "study_change" VALUES(4,'register.country',1,27,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(5,'register.organisation',1,45,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(6,'register.partnership',1,90,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(7,'register.partnership_countries',1,106,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(8,'register.partnership_organisations',1,114,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(9,'register.person',1,114,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(10,'register.identity',1,114,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(11,'register.grant',1,38,NULL,NULL,NULL,NULL,2);
INSERT INTO "study_change" VALUES(12,'',NULL,NULL,NULL,NULL,'{"added": 114, "changed": 0, "unchanged": 0}',NULL,2);
INSERT INTO "study_change" VALUES(13,'register.frame',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "title": "All leads, January 2026", "rule": "Every lead of a partnership who is named in the register on the day. One person leads one partnership; a partnership may have several leads.", "frozen_at": "2026-01-12T00:00:00+00:00"}',NULL,3);
INSERT INTO "study_change" VALUES(14,'register.framemember',1,114,NULL,NULL,NULL,NULL,3);
INSERT INTO "study_change" VALUES(15,'',NULL,NULL,NULL,NULL,'{"n_people": 114}',NULL,3);
INSERT INTO "study_change" VALUES(16,'survey.questionnaire',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "frame_id": 1, "title": "What comes home? A scoping survey (invented)", "version": "1", "languages": ["en"], "group_labels": {"about": {"en": "You and the partnership"}, "mission": {"en": "The partnership is there ..."}, "seen": {"en": "What you saw"}, "learning": {"en": "What you learned"}}, "introduction": "We ask all leads what their partnership is for and what they have seen. Answering takes about ten minutes. Your name is kept apart from your answers.", "partial_at": 0.5, "complete_at": 0.8, "created_at": "2026-03-16T09:00:00.221000+00:00", "opened_at": null, "closed_at": null}',NULL,4);
INSERT INTO "study_change" VALUES(17,'survey.item',1,17,NULL,NULL,NULL,NULL,4);
INSERT INTO "study_change" VALUES(18,'survey.questionnaire',1,NULL,NULL,'{"opened_at": null}','{"opened_at": "2026-01-19T00:00:00+00:00"}',NULL,5);
INSERT INTO "study_change" VALUES(19,'survey.invitation',1,114,NULL,NULL,NULL,NULL,6);
INSERT INTO "study_change" VALUES(20,'study.accesslink',1,114,NULL,NULL,NULL,NULL,6);
INSERT INTO "study_change" VALUES(21,'',NULL,NULL,NULL,NULL,'{"n_responses": 34, "n_answers": 439, "items": 15, "strict": true}',NULL,7);
INSERT INTO "study_change" VALUES(22,'survey.response',1,34,NULL,NULL,NULL,NULL,8);
INSERT INTO "study_change" VALUES(23,'survey.answer',1,469,NULL,NULL,NULL,NULL,8);
INSERT INTO "study_change" VALUES(24,'survey.invitation',7,NULL,7,'{"disposition": "", "disposition_reason": ""}','{"disposition": "2.111", "disposition_reason": "As noted in study.toml."}',NULL,9);
INSERT INTO "study_change" VALUES(25,'survey.invitation',29,NULL,29,'{"disposition": "", "disposition_reason": ""}','{"disposition": "2.111", "disposition_reason": "As noted in study.toml."}',NULL,10);
INSERT INTO "study_change" VALUES(26,'survey.invitation',68,NULL,68,'{"disposition": "", "disposition_reason": ""}','{"disposition": "2.111", "disposition_reason": "As noted in study.toml."}',NULL,11);
INSERT INTO "study_change" VALUES(27,'survey.invitation',103,NULL,103,'{"disposition": "", "disposition_reason": ""}','{"disposition": "2.111", "disposition_reason": "As noted in study.toml."}',NULL,12);
INSERT INTO "study_change" VALUES(28,'survey.invitation',13,NULL,13,'{"disposition": "", "disposition_reason": ""}','{"disposition": "3.30", "disposition_reason": "As noted in study.toml."}',NULL,13);
INSERT INTO "study_change" VALUES(29,'survey.invitation',41,NULL,41,'{"disposition": "", "disposition_reason": ""}','{"disposition": "3.30", "disposition_reason": "As noted in study.toml."}',NULL,14);
INSERT INTO "study_change" VALUES(30,'survey.invitation',54,NULL,54,'{"disposition": "", "disposition_reason": ""}','{"disposition": "3.30", "disposition_reason": "As noted in study.toml."}',NULL,15);
INSERT INTO "study_change" VALUES(31,'survey.invitation',76,NULL,76,'{"disposition": "", "disposition_reason": ""}','{"disposition": "3.30", "disposition_reason": "As noted in study.toml."}',NULL,16);
INSERT INTO "study_change" VALUES(32,'survey.invitation',97,NULL,97,'{"disposition": "", "disposition_reason": ""}','{"disposition": "3.30", "disposition_reason": "As noted in study.toml."}',NULL,17);
INSERT INTO "study_change" VALUES(33,'survey.questionnaire',1,NULL,NULL,'{"closed_at": null}','{"closed_at": "2026-03-02T00:00:00+00:00"}',NULL,18);
INSERT INTO "study_change" VALUES(34,'sample.draw',1,1,NULL,NULL,NULL,NULL,19);
INSERT INTO "study_change" VALUES(35,'sample.selection',1,34,NULL,NULL,NULL,NULL,19);
INSERT INTO "study_change" VALUES(36,'',NULL,NULL,NULL,NULL,'{"design": "maximum variation", "strata": ["role", "specialty", "main_way", "seen_innovation"], "size": 12, "seed": 12, "candidates": 34}',NULL,19);
INSERT INTO "study_change" VALUES(37,'interviews.interview',1,NULL,4,NULL,'{"id": 1, "study_id": 1, "person_id": 4, "code": "L004", "held_on": "2026-03-17", "mode": "in person", "interviewer": "Amara", "minutes": 48, "created_at": "2026-03-16T09:00:00.238000+00:00"}',NULL,20);
INSERT INTO "study_change" VALUES(38,'interviews.transcript',1,NULL,4,NULL,'{"id": 1, "study_id": 1, "interview_id": 1, "full_text_id": null, "source_name": "L004.md", "added_at": "2026-03-16T09:00:00.239000+00:00"}',NULL,21);
INSERT INTO "study_change" VALUES(39,'interviews.textrevision',1,NULL,4,NULL,'{"id": 1, "transcript_id": 1, "number": 1, "text": "# Interview L004\n\nI: Could you take me back to the first ward you saw there?\n\nP: The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.\n\nI: What did you make of it at the time?\n\nP: Honestly? I thought, how sad that they have no incubators. It took me until the Thursday to see that the babies were warm, pink and feeding. The sister in charge had made a unit out of one long room with beds pushed together and a shelf for flasks. Nothing in it cost more than a blanket.\n\nI: So was it the lack of machines that you noticed, or something else?\n\nP: Something else, in the end. It was that the family was on the rota. I mean really on it: her name stood on the wall with the hours she would carry. A grandmother did the nights. At home we talk about families as visitors, we even print the visiting times on the door.\n\nI: What happened when you came back?\n\nP: I gave a talk with photographs at our away day. People were very kind about it. They laughed in the right places, and then somebody asked about parking and that was that. Afterwards I thought, I''ve told it like a holiday. I had no form to put it on and no meeting it belonged to.\n\nI: Did you try another way?\n\nP: A year later, yes. We have a side room that''s used for storing cots. I asked whether four mothers could carry their babies there through the night, in reclining chairs. Infection control wanted a risk assessment, estates wanted to know who owns the chairs, and the matron said, bring me a study from a hospital like ours. There are studies. She wanted one with our postcode, more or less.\n\nI: How did you take that?\n\nP: I was cross. If the same room had come out of a teaching hospital in Sweden, I think we would have had a working group by the Friday. It''s not that anybody said anything rude. It''s a small pause when you name the country.\n\nI: Where does it stand now?\n\nP: One of the consultants has taken it up, and that changes the weather. She found money for the chairs from a charity and we have a plan with dates in it. The sister from the link looked at our drawing and said we''d put the door on the wrong side, which we had. I''d like her here for the opening, as the one who shows us, not as our guest.\n\nI: And for you yourself?\n\nP: I stand differently at a cot. I ask the mother first. Nobody taught me that in twenty years and she did it in a week. But that''s in me, it isn''t in the unit. If I go, it goes.\n", "n_words": 519, "sha256": "2bf769f9d132c72e8b03e58647f27f9e9774a6db56ab21b76290630290cae900", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.240000+00:00"}',NULL,21);
INSERT INTO "study_change" VALUES(40,'interviews.turn',1,16,NULL,NULL,NULL,NULL,21);
INSERT INTO "study_change" VALUES(41,'interviews.interview',2,NULL,11,NULL,'{"id": 2, "study_id": 1, "person_id": 11, "code": "L011", "held_on": "2026-03-19", "mode": "video call", "interviewer": "Amara", "minutes": 52, "created_at": "2026-03-16T09:00:00.243000+00:00"}',NULL,22);
INSERT INTO "study_change" VALUES(42,'interviews.transcript',2,NULL,11,NULL,'{"id": 2, "study_id": 1, "interview_id": 2, "full_text_id": null, "source_name": "L011.md", "added_at": "2026-03-16T09:00:00.244000+00:00"}',NULL,23);
INSERT INTO "study_change" VALUES(43,'interviews.textrevision',2,NULL,11,NULL,'{"id": 2, "transcript_id": 2, "number": 1, "text": "# Interview L011\n\nI: You were away for eight months. What stayed with you?\n\nP: The wall. Everybody asks about the heat or the food, and I talk about a wall. There was a blackboard the length of the labour ward, real chalk, and every woman in labour had one line. Name, hours, heartbeat, waters, what worries us. You could read the whole ward from the door, and so could the cleaner.\n\nI: Was that something the hospital had been given?\n\nP: No, no. A midwife in charge there had drawn it after a bad night, because the paper charts were locked in an office and the key had gone home with somebody. So it came from a night that went wrong, and she kept it because it worked. I want to say that loudly, because people hear \"blackboard\" and think school.\n\nI: What do you do at home instead?\n\nP: We have a screen. It''s lovely. It shows the beds and the consultant''s name and it logs you out every four minutes. If you want to know who is getting into trouble, you ask around.\n\nI: Did you bring the wall home?\n\nP: In a way. I''m not senior, but my practice educator went with me for the last fortnight, so there were two of us who had seen it. That made all the difference. On my own I''d have been the woman with the slides. We put up a whiteboard in the assessment bay for six weeks, one line a woman, same columns.\n\nI: And how did it go?\n\nP: People used it within a day. Then the governance lead came round, and fair enough, she asked about confidentiality. You could read a surname from the corridor. We went to bed numbers, and then to a blind you pull down. She was helpful, she really was, but it took eleven weeks to get a yes for a piece of plastic.\n\nI: What did the numbers say?\n\nP: We counted how long it took for a second opinion to come when a line went amber. It got shorter. It''s a small ward and a short time, I wouldn''t put it in lights. The trouble is that when the six weeks were over, the board went up for a refurbishment and nobody had the hours to fight for it again.\n\nI: Did the midwife who drew it know?\n\nP: We sent her photographs and she sent back corrections! She had given up the column we liked best. She joined our handover on the phone twice and told the band sevens what to rub out. I think that was the first time some of them had been taught by somebody from there.\n\nI: Was learning part of the plan when you went?\n\nP: It was written down, actually. My head of midwifery made me put two questions on paper before I flew, what will you look for and who will you tell. I thought it was a box to tick. It was the best thing she did.\n\nI: What is different in you?\n\nP: I count out loud more. I''ve become a bit of a bore about seeing the whole room. But a thing you can see in me is not yet a thing the ward does.\n", "n_words": 546, "sha256": "cdd887fe7fdf61365ea54b5f250ca34e37c5f4f619df3aa1aa1b4f5e394873f1", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.245000+00:00"}',NULL,23);
INSERT INTO "study_change" VALUES(44,'interviews.turn',17,34,NULL,NULL,NULL,NULL,23);
INSERT INTO "study_change" VALUES(45,'interviews.interview',3,NULL,19,NULL,'{"id": 3, "study_id": 1, "person_id": 19, "code": "L019", "held_on": "2026-03-20", "mode": "in person", "interviewer": "Tom", "minutes": 44, "created_at": "2026-03-16T09:00:00.248000+00:00"}',NULL,24);
INSERT INTO "study_change" VALUES(46,'interviews.transcript',3,NULL,19,NULL,'{"id": 3, "study_id": 1, "interview_id": 3, "full_text_id": null, "source_name": "L019.md", "added_at": "2026-03-16T09:00:00.249000+00:00"}',NULL,25);
INSERT INTO "study_change" VALUES(47,'interviews.textrevision',3,NULL,19,NULL,'{"id": 3, "transcript_id": 3, "number": 1, "text": "# Interview L019\n\nI: In the survey you wrote that something is now in use in your theatres. What is it?\n\nP: The drill. We call it the dark minute. Where I worked with them, the power failed about twice a week, and nobody shouted. The whole team had a job: one hand on the bag, one on the pulse, one lamp, one person saying the time aloud. They practised it every Monday before the list, sixty seconds, lights out, with a chair as the patient.\n\nI: What struck you about it?\n\nP: How boring it was. I mean that as the highest praise. In my own hospital the generator test is a notice from estates. If the lights had gone, we would all have looked at the ceiling. They had turned a shortage into a habit. And it was led by a clinical officer, not by the consultant. Anaesthesia there is mostly given by people who are not doctors, and they are very, very good.\n\nI: How did it come into your service?\n\nP: By luck and by a bad evening. We had a partial failure in the spring, four minutes, nobody hurt, but it went on the risk register. I said in the debrief, I know some people who have solved this. The clinical director looked up and said, then get them to show us. That sentence is why it happened.\n\nI: So they came?\n\nP: Two of them came for a fortnight, it''s an exchange, that''s the whole point of ours. They ran it with us in theatre three. My registrars had to be told off by a man from a district hospital for talking in the dark, and I enjoyed that more than I should have.\n\nI: Did anybody object?\n\nP: One colleague asked me whether we were now taking lessons from places without electricity. He said it as a joke, but it was not only a joke. And there was a proper argument about whether a drill in a live theatre suite needed sign-off from the resuscitation committee. It did. They took two meetings and then they loved it.\n\nI: Was there any cost?\n\nP: A torch per room. And one minute of thirty people''s Monday, which the managers did work out in pounds, bless them.\n\nI: What would have happened without the bad evening?\n\nP: Nothing. I had known about it for three years. I''d told it at dinner, I''d told it to the students. It had never crossed my mind that it was a proposal. I am a bit ashamed of that.\n\nI: How does the partnership talk about learning now?\n\nP: It''s in the agreement. We rewrote it last year, and each side names three things it wants to learn and who will receive them. Theirs is airway training, ours was this drill, so the word \"benefit\" has two columns. Before that we had a paragraph on mutual respect, very warm, no columns.\n\nI: Do you use it elsewhere?\n\nP: Every theatre in our building does it. The hospital down the road has asked for our sheet of paper, but nobody has gone there yet. We put the names of the people who made it on the sheet. I insisted on that, because I know how these things lose their parents.\n", "n_words": 549, "sha256": "87d2e857de3eafde977191ef20293411f3fefedde31613e2ea58ea6e45405332", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.250000+00:00"}',NULL,25);
INSERT INTO "study_change" VALUES(48,'interviews.turn',35,52,NULL,NULL,NULL,NULL,25);
INSERT INTO "study_change" VALUES(49,'interviews.interview',4,NULL,27,NULL,'{"id": 4, "study_id": 1, "person_id": 27, "code": "L027", "held_on": "2026-03-24", "mode": "telephone", "interviewer": "Tom", "minutes": 39, "created_at": "2026-03-16T09:00:00.253000+00:00"}',NULL,26);
INSERT INTO "study_change" VALUES(50,'interviews.transcript',4,NULL,27,NULL,'{"id": 4, "study_id": 1, "interview_id": 4, "full_text_id": null, "source_name": "L027.md", "added_at": "2026-03-16T09:00:00.254000+00:00"}',NULL,27);
INSERT INTO "study_change" VALUES(51,'interviews.textrevision',4,NULL,27,NULL,'{"id": 4, "transcript_id": 4, "number": 1, "text": "# Interview L027\n\nI: You answered that you had not seen anything new there. Can you say more?\n\nP: I answered quickly. The question said \"innovation\", and I thought of gadgets. I''m a pharmacist. I was there for seven months to help with a store, and what I saw was people counting.\n\nI: Tell me about the counting.\n\nP: Every Friday at two they shut the hatch and count twelve medicines. Not all four hundred. Twelve that must never run out, chosen by the ward sisters, and the list hangs by the hatch where anybody can argue with it. If one is below the red line, a boy on a motorcycle goes the same afternoon. I don''t know what you''d call that.\n\nI: I might call it a method.\n\nP: Well, then I have seen one. At home we have a system that reorders by itself and we run out of things every week and nobody knows until a patient is standing there. I remember thinking that their Friday would be good for us. And then I didn''t think it again until now, in this chair.\n\nI: Why not, do you suppose?\n\nP: Because I went to give. That was the whole frame: train the staff, write the procedures, leave something behind. My report had eleven headings about them and none about me. If there had been one line asking what I was taking back, I''d have filled it in, I''m a person who fills in lines.\n\nI: Did anyone ask when you were home?\n\nP: My manager asked whether I''d had a good break. She was nice about it. I was covering two posts within the week, so there wasn''t an hour in which it could have come up.\n\nI: Could the twelve medicines work in your hospital?\n\nP: Half of it. We''d never send a motorcycle, and the ordering is fixed by contract, I can''t just buy from the wholesaler on a Friday. Our procurement people would need a waiver with four signatures. But the list on the wall, chosen by the wards, that costs nothing.\n\nI: So what would stop you on Monday?\n\nP: Me, I think. I''d have to say where I got it. And I''d hear myself saying that we, with the robot and the software, should do as they do. I can imagine the eyebrows. It''s not nice to say this, but I had the eyebrows myself when I arrived.\n\nI: Did they go away?\n\nP: In about a month. The storekeeper there has eight years of school and knows her stock better than I know mine. She never once guessed. I came home more careful, I check with my own eyes. That part I kept. The rest I left at the airport, as it were.\n\nI: What would you tell the people who run the scheme?\n\nP: Ask us. Ask before, ask after, and ask a second time when the suitcase is unpacked. And don''t say innovation. Say, what did they do better?\n", "n_words": 500, "sha256": "bd0408a79d252bf575edeba02d6e43d1b985b5c6cb079e245b33a19be06eb082", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.255000+00:00"}',NULL,27);
INSERT INTO "study_change" VALUES(52,'interviews.turn',53,70,NULL,NULL,NULL,NULL,27);
INSERT INTO "study_change" VALUES(53,'interviews.interview',5,NULL,36,NULL,'{"id": 5, "study_id": 1, "person_id": 36, "code": "L036", "held_on": "2026-03-26", "mode": "video call", "interviewer": "Amara", "minutes": 57, "created_at": "2026-03-16T09:00:00.258000+00:00"}',NULL,28);
INSERT INTO "study_change" VALUES(54,'interviews.transcript',5,NULL,36,NULL,'{"id": 5, "study_id": 1, "interview_id": 5, "full_text_id": null, "source_name": "L036.md", "added_at": "2026-03-16T09:00:00.259000+00:00"}',NULL,29);
INSERT INTO "study_change" VALUES(55,'interviews.textrevision',5,NULL,36,NULL,'{"id": 5, "transcript_id": 5, "number": 1, "text": "# Interview L036\n\nI: You worked in the rehabilitation workshop for most of a year. What did you see being made?\n\nP: Splints, mainly. From bicycle inner tubes and strips of bamboo, cut while the patient waits. A hand splint took the technician nine minutes, I timed it, and it could be washed, and if it broke you came back on market day. I''d waited six weeks for thermoplastic back home, so I just stood there laughing.\n\nI: Who had thought of it?\n\nP: The technician''s own father had been a rickshaw mechanic. She had that in her hands. She''d tried about thirty shapes over the years, and she kept the bad ones on a string to teach with. I loved that string. Nobody in my training ever showed me a failure on purpose.\n\nI: Did you try to use the idea here?\n\nP: Straight away, I was full of it. I made three at my kitchen table. I showed them to my lead, who is a good egg, and she said, it''s brilliant, and we can''t touch it. A splint is a device. The material has no certificate, I''m not a manufacturer, there''s latex in it, who is liable when it snaps. We did put it to the medical devices group, properly, with a form.\n\nI: And what did they say?\n\nP: No. One page. They were right about the latex, I have to say. I had not asked about allergy once, in eleven months. But there was a sentence saying the evidence came \"from a setting of limited relevance\". Hands are hands. A wrist in Sylhet bends the same way.\n\nI: How did that feel?\n\nP: Like I''d brought home a stray dog. People were fond of it and wanted it out of the building.\n\nI: Is there a part of it that could live here?\n\nP: The nine minutes. Forget the tubes. The point was that the person who makes it sees you and makes it there and then, so you don''t lose two weeks and your tendon. We could do that with approved material if a technician sat in the clinic. That needs a post, though, and posts are frozen. So it has gone quiet.\n\nI: Do you still talk to the workshop?\n\nP: Every month. I told her that the committee turned us down and she asked to see the letter. Then she wrote back a page of answers, better than mine, with a drawing of a cotton lining. She wants it argued again and she wants her name on it. So she should, it''s hers.\n\nI: What has changed in your own practice?\n\nP: I keep my failures. I''ve got a string of my own now, in the staff room, and students ask about it. I make things in front of people. And I''m less impressed by a catalogue.\n\nI: What would have helped?\n\nP: Somebody in the devices group who''d been there. Or somebody whose job it was to take a thing to bits and say, this part''s illegal, this part''s gold. I didn''t know how to do that. I carried the whole dog in.\n", "n_words": 522, "sha256": "a0c8285f256eade6173c5c9b954252d6e759c74f5e13580c1ad574b24c0b61dc", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.260000+00:00"}',NULL,29);
INSERT INTO "study_change" VALUES(56,'interviews.turn',71,88,NULL,NULL,NULL,NULL,29);
INSERT INTO "study_change" VALUES(57,'interviews.interview',6,NULL,43,NULL,'{"id": 6, "study_id": 1, "person_id": 43, "code": "L043", "held_on": "2026-03-27", "mode": "in person", "interviewer": "Amara", "minutes": 46, "created_at": "2026-03-16T09:00:00.263000+00:00"}',NULL,30);
INSERT INTO "study_change" VALUES(58,'interviews.transcript',6,NULL,43,NULL,'{"id": 6, "study_id": 1, "interview_id": 6, "full_text_id": null, "source_name": "L043.md", "added_at": "2026-03-16T09:00:00.264000+00:00"}',NULL,31);
INSERT INTO "study_change" VALUES(59,'interviews.textrevision',6,NULL,43,NULL,'{"id": 6, "transcript_id": 6, "number": 1, "text": "# Interview L043\n\nI: Your partnership is an exchange, with nurses going both ways. What has it been for, in your words?\n\nP: For friendship first, I''d say, and for cleaner hands. I''m an infection control nurse, so everything is hands with me. Learning is on our banner. It says so, learning together, in two colours.\n\nI: And in the survey you ticked that you hadn''t seen anything new that worked.\n\nP: I did tick that. I''ve been over four times and what I saw was what I''d teach, done with less. Buckets with a tap where we''d have a sink. Soap on a rope so that it doesn''t walk. I don''t think of it as new, I think of it as getting on with it.\n\nI: Did any of it make you look at your own wards in another way?\n\nP: Now you ask, the visits did, when they came to us. Two of their nurses spent three weeks with me and they wrote down every time somebody touched a curtain. Every time. They came to me with a school exercise book, four hundred and something touches. In twenty-two years I''d never counted a curtain.\n\nI: What did you do with the exercise book?\n\nP: I took it to our infection committee. I said, look at this, this is from our colleagues. And the chair, he''s a lovely man, he said, how interesting, were they supervised? He''d not have asked that about students from up the road. So I said yes, by me, and then it was minuted as my audit. I let that pass. I shouldn''t have.\n\nI: Did something change on the wards?\n\nP: We took the curtains down in two bays and put up panels that you wipe. That was going to happen anyway, there was money for it in the capital plan, and their count pushed those two bays to the front. So is that an idea coming home? I wouldn''t know what to call it. It was their eyes on our place.\n\nI: Their eyes on your place. Do you have a form for that?\n\nP: We have a form for the visitors, how was your stay, did you like the accommodation. There''s no form where they could write what they''d seen in us. If you don''t ask the guest, the guest is polite.\n\nI: How do your colleagues at home hear about it?\n\nP: There''s a display by the canteen with the photographs and the fabrics. I do the newsletter. People put money in the tin, they are generous. It''s a charity to them. If I said to the divisional meeting that it was a quality improvement thing, I think they''d ask which budget it came from.\n\nI: Does the learning stay with you, then?\n\nP: With me and my two deputies, yes. We''ve all got the eyes now. We''ve stopped saying \"they don''t have\", it''s gone from our talk. But when I retire in the summer I don''t know who has it. It isn''t written anywhere but in an exercise book, and that is in my desk.\n", "n_words": 515, "sha256": "433d3928a77bfb5d339554977ca8ad02906f0357c0846d17b703286dded0eddc", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.265000+00:00"}',NULL,31);
INSERT INTO "study_change" VALUES(60,'interviews.turn',89,104,NULL,NULL,NULL,NULL,31);
INSERT INTO "study_change" VALUES(61,'interviews.interview',7,NULL,52,NULL,'{"id": 7, "study_id": 1, "person_id": 52, "code": "L052", "held_on": "2026-03-31", "mode": "video call", "interviewer": "Tom", "minutes": 51, "created_at": "2026-03-16T09:00:00.268000+00:00"}',NULL,32);
INSERT INTO "study_change" VALUES(62,'interviews.transcript',7,NULL,52,NULL,'{"id": 7, "study_id": 1, "interview_id": 7, "full_text_id": null, "source_name": "L052.md", "added_at": "2026-03-16T09:00:00.269000+00:00"}',NULL,33);
INSERT INTO "study_change" VALUES(63,'interviews.textrevision',7,NULL,52,NULL,'{"id": 7, "transcript_id": 7, "number": 1, "text": "# Interview L052\n\nI: You''re a manager by background. How did you come to be on hospice visits there?\n\nP: I went to look at the accounts, that was my job, and they said, the accounts are in the bag of whoever''s on the road. So I went on the road. Five days, on the back of things. That''s how I saw the sheet.\n\nI: What sheet?\n\nP: One page, laminated, with five faces and a row for each day. The neighbour fills it in. Not a nurse, a neighbour, trained for six Saturdays, one for every ten houses. If there are two bad faces in a row she rings, and the nurse comes with morphine. There were three nurses for a district the size of a county, and people were dying at home and not in pain. I''ve seen worse with thirty nurses.\n\nI: What did you do with that as a manager?\n\nP: I did the sums, I can''t help it. I worked out what an hour of distance costs us. We''re rural, we''ve got villages at the end of forty minutes of lane, and a night team that spends half its shift driving. I thought, this isn''t a story about Africa, it''s a story about lanes.\n\nI: Did your board see it like that?\n\nP: I made sure they did. I''d been sent with a question, you see. Our chief executive doesn''t pay for a ticket without one. Mine was: how do they cover distance? So there was a slot on the agenda for the answer before I''d packed. That''s half the battle won.\n\nI: And the other half?\n\nP: A doctor. I''m only the money. Our medical director had trained with somebody who''d worked there, and she said she would put her name to a trial in two villages. If she''d said no it would have been a nice lunch. Then safeguarding, and the volunteers'' insurance, and whether a neighbour may see a drug chart. That was five months. They were reasonable questions and each one went to a different office.\n\nI: How does it look today?\n\nP: Twenty-six volunteers, four villages in the first year and nine by now. We changed the faces, ours had to be tested with people who don''t see well. Two other hospices use it. Night visits that turn out not to be needed have fallen by about a third, and I can show you the sheet for that, with the months it didn''t work as well.\n\nI: Who owns it?\n\nP: They do. It says on the back where it comes from and who drew it. The coordinator from there ran our first two training Saturdays over a video link, with her dog, and she marks our sheets every quarter. We pay her for it. I was very firm that it''d be a fee and not a gift.\n\nI: Were there people who didn''t like where it came from?\n\nP: One trustee said that surely we hadn''t come to that. I said, madam, they''ve come to it first. Nobody minded after it worked. It''s before it works that they mind.\n\nI: And you?\n\nP: I read a budget differently. I look for who is already standing next to the bed. It''s ruined me for consultants'' reports.\n", "n_words": 546, "sha256": "6870980f7bf2de39d3189546d419c1b08d65c95b7d5a7894bfc5c3ec8e8c4e89", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.270000+00:00"}',NULL,33);
INSERT INTO "study_change" VALUES(64,'interviews.turn',105,122,NULL,NULL,NULL,NULL,33);
INSERT INTO "study_change" VALUES(65,'interviews.interview',8,NULL,61,NULL,'{"id": 8, "study_id": 1, "person_id": 61, "code": "L061", "held_on": "2026-04-02", "mode": "telephone", "interviewer": "Tom", "minutes": 35, "created_at": "2026-03-16T09:00:00.273000+00:00"}',NULL,34);
INSERT INTO "study_change" VALUES(66,'interviews.transcript',8,NULL,61,NULL,'{"id": 8, "study_id": 1, "interview_id": 8, "full_text_id": null, "source_name": "L061.md", "added_at": "2026-03-16T09:00:00.274000+00:00"}',NULL,35);
INSERT INTO "study_change" VALUES(67,'interviews.textrevision',8,NULL,61,NULL,'{"id": 8, "transcript_id": 8, "number": 1, "text": "# Interview L061\n\nI: You''ve made short trips for twelve years. How would you describe what you bring back?\n\nP: Tiredness. No, I''m being flippant. I''m an emergency physician, I go for ten days, I teach the triage course and I come home to a run of nights. I said in your form that I''d seen nothing new, and I''d stand by it, roughly.\n\nI: Roughly?\n\nP: Well, the course isn''t new, we wrote it. What they''ve done with it is another matter. They''ve thrown out half. They do it with coloured clothes pegs. A porter meets you at the gate, he''s been trained for a day, he looks at four things and he pegs you, red, yellow, green. By the time you reach me I can see across the yard who can''t wait.\n\nI: And you don''t count that as new?\n\nP: It''s our scale, with pegs. I suppose you''ll say that the pegs are the thing. I did find it faster than what we do. I remember saying to the charge nurse, this is better than ours, and she said, yes, we know. I had that coming.\n\nI: Would pegs and a porter work in your department?\n\nP: No. I can tell you exactly why. A porter who sends somebody to the green side and gets it wrong, that''s an inquiry. With us it has to be a registered nurse at band six, that''s in the standard, and I helped to write the standard. And our crowd''s different, it''s the old with nine tablets, it isn''t the young off a motorcycle. I don''t think it travels.\n\nI: Has it been tried?\n\nP: It''s not been tried. You''re right to look at me like that. I''d want a trial before I put pegs on people''s grannies. I would not have asked for a trial of something from Melbourne, I''d have asked for their slides. So there you are, I''ve caught myself out.\n\nI: Is there anywhere you might have raised it?\n\nP: There''s the clinical governance half-day. It''s a full agenda, incidents and targets. The partnership reports to the fundraising committee, and they want to hear how many we trained. A hundred and forty, since you ask. That''s the number anybody has ever asked me for.\n\nI: What was the partnership set up to do?\n\nP: To train. I would put it as plainly as that. I don''t apologise for it, people are alive. When your questionnaire asked whether we''re there to learn I ticked disagree, because it would''ve been vain to say otherwise.\n\nI: And what have you learned, vain or not?\n\nP: To stand at the gate. I go out to the ambulance bay now at the start of a shift and I look at everybody, two minutes. The juniors think I want air. I''ve never told them where it''s from. Isn''t that odd? It''s the most useful thing I do and it''s got no label on it.\n\nI: Why not tell them?\n\nP: There''s no moment for it. You''d have to stop the line. And it sounds like one of the boss''s travel stories, and I''ve sat through enough of those myself.\n", "n_words": 526, "sha256": "903d60937c474392b93352133d3ee0a5855ddf5a16ceea97862e6f47ec2dbb3b", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.275000+00:00"}',NULL,35);
INSERT INTO "study_change" VALUES(68,'interviews.turn',123,140,NULL,NULL,NULL,NULL,35);
INSERT INTO "study_change" VALUES(69,'interviews.interview',9,NULL,70,NULL,'{"id": 9, "study_id": 1, "person_id": 70, "code": "L070", "held_on": "2026-04-09", "mode": "video call", "interviewer": "Amara", "minutes": 49, "created_at": "2026-03-16T09:00:00.278000+00:00"}',NULL,36);
INSERT INTO "study_change" VALUES(70,'interviews.transcript',9,NULL,70,NULL,'{"id": 9, "study_id": 1, "interview_id": 9, "full_text_id": null, "source_name": "L070.md", "added_at": "2026-03-16T09:00:00.279000+00:00"}',NULL,37);
INSERT INTO "study_change" VALUES(71,'interviews.textrevision',9,NULL,70,NULL,'{"id": 9, "transcript_id": 9, "number": 1, "text": "# Interview L070\n\nI: You''ve never travelled there. How does one see something on a screen?\n\nP: Badly and then very well. We run a supervision group for mental health workers, twelve of us on a Wednesday, six there, six here. I''m an occupational therapist. For half a year I thought I was the supervisor. Then one of them brought a case, a widow with debts, and he said, so I sent her to the tomato lady.\n\nI: Who''s the tomato lady?\n\nP: Exactly what I said! She''s a trader. They''ve trained eleven stallholders in the market, people others already stop and talk to, and each has an upturned crate with a blue cloth. If the cloth is out, you may sit down. They listen, they''ve five questions, and they know what to do if it''s serious. It''s the only clinic in that town with no door.\n\nI: What did you think?\n\nP: That I''ve got a nine-month waiting list and a car park full of vans selling coffee. My mind went straight to it. And then the second thought came straight after: our governance would eat it alive. Who supervises a tomato lady? Who insures the crate?\n\nI: Did you take it further?\n\nP: I told my team, and they were lit up. I told my service manager and she said, \"write me two sides\". So I wrote two sides, and I left out the tomatoes. I called it community-based brief listening. I noticed that I''d scrubbed it clean. I took the country out, too, and put it in a footnote.\n\nI: Why was that?\n\nP: Because I know how they read. Put an African market on page one and it''s heart-warming, and heart-warming is where things go to die. My colleague there read the two sides and said, where are we? She wasn''t angry. I put them back on the first line, and she and I signed it together.\n\nI: And did it get anywhere?\n\nP: There''s a public health consultant at the council who wants it for the Saturday market. She''s the first who said, this answers a problem I''ve got. So we have a problem and we have a person, and we don''t have a penny. She''s looking.\n\nI: What''s in the way apart from the penny?\n\nP: Hours. I do this on Wednesdays in my lunch. It''s not in my job plan. The partnership isn''t in anybody''s job plan here; over there it''s in theirs. When I''m ill, the idea''s ill.\n\nI: Was learning from them something you''d planned?\n\nP: It wasn''t in the bid. The bid said capacity, capacity, capacity. I don''t blame us, that''s what gets funded. But it meant that when I learned something I felt I''d been naughty. As if I''d eaten the patient''s lunch.\n\nI: How has it changed how you work?\n\nP: I sit lower. I''ve moved my chair. I ask who a person already talks to before I offer them me. It''s a small thing, you''d not see it in the figures.\n", "n_words": 504, "sha256": "7e9d5391d9f84c3d4ba48ecd29b72816ecfc606d715aa740ce53dd0879c8dbe6", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.280000+00:00"}',NULL,37);
INSERT INTO "study_change" VALUES(72,'interviews.turn',141,158,NULL,NULL,NULL,NULL,37);
INSERT INTO "study_change" VALUES(73,'interviews.interview',10,NULL,83,NULL,'{"id": 10, "study_id": 1, "person_id": 83, "code": "L083", "held_on": "2026-04-13", "mode": "telephone", "interviewer": "Amara", "minutes": 41, "created_at": "2026-03-16T09:00:00.283000+00:00"}',NULL,38);
INSERT INTO "study_change" VALUES(74,'interviews.transcript',10,NULL,83,NULL,'{"id": 10, "study_id": 1, "interview_id": 10, "full_text_id": null, "source_name": "L083.md", "added_at": "2026-03-16T09:00:00.284000+00:00"}',NULL,39);
INSERT INTO "study_change" VALUES(75,'interviews.textrevision',10,NULL,83,NULL,'{"id": 10, "transcript_id": 10, "number": 1, "text": "# Interview L083\n\nI: Your link has been on the phone and on paper for the most part. What does it do?\n\nP: We write materials. I''m a community midwife, there are five of us here and a college in the hills there. We send drafts, they send them back. For the first two years I''d have told you we were teaching them, and I''d have been proud of it.\n\nI: And now?\n\nP: Now I look at the drafts and there''s more of their writing than ours. That''s a funny thing to notice on a Sunday evening. They''d cut our leaflet on bleeding from six pages to a song.\n\nI: A song?\n\nP: The health volunteers are neighbours, mothers themselves, and some of them don''t read. So the warning signs go to a tune that everybody knows from weddings. They sent me a recording. I played it in the kitchen and my daughter knew four danger signs by supper. She''s nine.\n\nI: You ticked no for having seen something new. Would the song count?\n\nP: I ticked no because I''ve not been there. I thought seeing meant seeing. I''ve heard it, I suppose. Should I have ticked yes? I don''t know if it works, mind. It works in my kitchen.\n\nI: Did you use it with the women you look after?\n\nP: I''d not dare. We''re not to give out anything that hasn''t got the logo and a review date. And women here look it up on the phone, they''d think I''d gone soft. But I''ll be honest, I do have families for whom the leaflet''s no use, they can''t read it either, and I''ve nothing for them. I''ve not said that to anybody at work.\n\nI: Why not?\n\nP: Who''d I say it to? There''s a leaflets group. It meets about leaflets. I''m band six, I''m in the car all day. The link''s a thing I do, like choir. My manager knows about it the way she knows I''ve a greenhouse.\n\nI: Is there somebody in your service who might take an interest?\n\nP: There''s a new consultant midwife, she''s keen on the families who don''t read. If she asked, I''d play it to her. I''d want the college to be asked first, since it''s theirs, they made it. I''d not like to see it on a poster with our logo and somebody''s name from here.\n\nI: What have you taken from it for yourself?\n\nP: That I talk too much. I''d been going through the leaflet line by line. They showed us how you ask the woman to tell it back to you, and you keep quiet while she does. I do it at every booking now. I learned that from a college that has one computer.\n\nI: What should the people who fund these links ask?\n\nP: Not how many leaflets. Ask what came back the other way, and give me somewhere to put it. I''d have sent you the song two years ago.\n", "n_words": 498, "sha256": "dcad1b735b8ec07f339fc2afa976da2c1da8c30aba00e77da4c9151cd1d6b1f2", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.285000+00:00"}',NULL,39);
INSERT INTO "study_change" VALUES(76,'interviews.turn',159,176,NULL,NULL,NULL,NULL,39);
INSERT INTO "study_change" VALUES(77,'interviews.interview',11,NULL,95,NULL,'{"id": 11, "study_id": 1, "person_id": 95, "code": "L095", "held_on": "2026-04-16", "mode": "in person", "interviewer": "Tom", "minutes": 55, "created_at": "2026-03-16T09:00:00.288000+00:00"}',NULL,40);
INSERT INTO "study_change" VALUES(78,'interviews.transcript',11,NULL,95,NULL,'{"id": 11, "study_id": 1, "interview_id": 11, "full_text_id": null, "source_name": "L095.md", "added_at": "2026-03-16T09:00:00.289000+00:00"}',NULL,41);
INSERT INTO "study_change" VALUES(79,'interviews.textrevision',11,NULL,95,NULL,'{"id": 11, "transcript_id": 11, "number": 1, "text": "# Interview L095\n\nI: What did you go to see?\n\nP: Eye clinics, three of them, and I''ll tell you straight away that I''m a convert, so discount me accordingly. They see in a morning what we see in a week, and it''s not because they rush. It''s the corridor.\n\nI: The corridor?\n\nP: One corridor, one direction. You come in at one end and you never walk back. Test, drops, pressure, scan, doctor, glasses, out. Each step is one person who does that step and is superb at it, and most of them are young women from the villages with two years of training. The doctor does only what the doctor alone can do, nine minutes instead of forty.\n\nI: And at home?\n\nP: I''ve walked it with a pedometer. A patient with glaucoma walks eight hundred metres in our building and sits in five waiting rooms. I put the two floor plans side by side on one slide. I think it''s the best slide I''ll ever make.\n\nI: How was it received?\n\nP: Rapturously. Nobody disagreed with anything, that should''ve warned me. The clinical lead said it would be wonderful if we were building from new. The union asked about the technicians'' grades. The estates director priced one wall, that wall has a duct in it, and the price was as much as a scanner. And someone, I won''t say who, said that over there patients are more patient.\n\nI: Did you have support?\n\nP: I''d a sponsor, our chief operating officer, who came with me on the second visit. She got it onto the improvement list. Then she left for another trust, in the October, and it slid down the list a line at a time. I can show you the minutes, you can watch it slide.\n\nI: So it''s parked.\n\nP: That''s the word in the register: parked. We''d an options paper, it''s forty pages, it''s very thorough. I''ve been told to bring it back when the new wing is planned. That''s in four years.\n\nI: Would your partners agree that it can''t be done?\n\nP: They laughed. When their director came to us on the exchange she walked our route and said, don''t touch the wall, turn the clinic round. Start at the far end. She''d drawn it on a napkin by lunch. I''ve still got the napkin. It''s better than the forty pages, and it''s not in the forty pages, since an options paper can''t cite a napkin.\n\nI: Have you tried the napkin?\n\nP: On one Saturday, as a favour, with volunteers. We finished at noon. I''d want that written down somewhere, because it''s the one time in my career I''ve seen patients thank a corridor.\n\nI: What did it do to you, all this?\n\nP: I''m a worse manager for meetings and a better one for walking. I do a patient''s route each month, with the shoes on. I make my graduate trainees do it, so it''s spread by about six people. That''s how it has come home, if you ask me: on foot.\n\nI: And the partnership''s purpose?\n\nP: Both ways, from the start, it''s in the memorandum. We were clear that we''d go to learn. We weren''t clear that somebody would have to be at home to learn it from us.\n", "n_words": 551, "sha256": "086228512c88bb597eec76da4c05468069c2872c825dc19646d1cc4ce5d501ed", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.290000+00:00"}',NULL,41);
INSERT INTO "study_change" VALUES(80,'interviews.turn',177,196,NULL,NULL,NULL,NULL,41);
INSERT INTO "study_change" VALUES(81,'interviews.interview',12,NULL,108,NULL,'{"id": 12, "study_id": 1, "person_id": 108, "code": "L108", "held_on": "2026-04-20", "mode": "video call", "interviewer": "Tom", "minutes": 47, "created_at": "2026-03-16T09:00:00.293000+00:00"}',NULL,42);
INSERT INTO "study_change" VALUES(82,'interviews.transcript',12,NULL,108,NULL,'{"id": 12, "study_id": 1, "interview_id": 12, "full_text_id": null, "source_name": "L108.md", "added_at": "2026-03-16T09:00:00.294000+00:00"}',NULL,43);
INSERT INTO "study_change" VALUES(83,'interviews.textrevision',12,NULL,108,NULL,'{"id": 12, "transcript_id": 12, "number": 1, "text": "# Interview L108\n\nI: You meet online every second week. What do you do there?\n\nP: Antibiotics. Two hospitals, one spreadsheet. I''m the pharmacist for it here. Officially we''re the advisers. I ticked disagree where you asked if we were in it to learn, because nobody had said so, and if you look at the grant it''s all arrows going one way.\n\nI: But you also wrote that you''d seen something.\n\nP: Yes, the card. Their ward pharmacist shares her screen and there''s a card the size of a hand hanging on the bed rail, and on it one question for each day. Day two: do you still need it? Day five: why are you still on it? Anyone may turn the card over. If it''s on the red side, the prescriber must come and write a reason or stop. The nurse can do that, the patient can do that. I thought, that''s very bold.\n\nI: Bolder than what you have?\n\nP: We''ve got an alert. It fires on every drug chart, so people click it away in their sleep. I''ve measured it: the average look lasts just under a second. A card on the bed is slow, and slow is what you want.\n\nI: Did you try it?\n\nP: On one ward, ten weeks. I had a registrar who needed a project, so I''d free labour, and that''s the true reason it happened. We printed it on the label printer. Courses got shorter by about a day. It was a before and after on one ward, I wouldn''t hang my hat on it, but we did it properly with a comparison ward and we wrote it up for the regional meeting.\n\nI: What was the reaction?\n\nP: They asked whether it was validated. I said that the alert isn''t validated either. There was a professor in the front row who asked, quite politely, whether resistance patterns \"over there\" made it transferable. It''s a piece of card. It doesn''t have a resistance pattern.\n\nI: How did your partners come into the write-up?\n\nP: They''re first and last author, I''m in the middle where I belong. It took some explaining here. The trust''s press office wanted a photograph of me with the card. I said, there''s a pharmacist who made it, phone her, and they didn''t, as it wasn''t local news.\n\nI: Is the card in use now?\n\nP: The registrar rotated. On that ward you''ll find some cards still hanging and nobody turning them. To keep it, I''d need it on the formulary committee''s work plan, and there''s the question of which budget pays for card. I''m not joking. And information governance want it to be electronic, which means an alert, which is where we came in.\n\nI: What did you learn for yourself?\n\nP: That permission is a thing you can hang on a rail. I hand the question to the nurse now. I used to phone the doctor. It''s a personal habit, though, my colleagues do it the old way.\n\nI: If you wrote the grant again?\n\nP: I''d draw an arrow back and put a name at the end of it. An actual person whose job is to receive. At present it lands on whoever happens to be on the call.\n", "n_words": 544, "sha256": "2efedbfe2a43467474a6d0cb8a3fef6c82b49c84e80ae71b0b92d9a0a3ab8ac8", "reason": "as imported", "written_by_id": 1, "written_at": "2026-03-16T09:00:00.295000+00:00"}',NULL,43);
INSERT INTO "study_change" VALUES(84,'interviews.turn',197,214,NULL,NULL,NULL,NULL,43);
INSERT INTO "study_change" VALUES(85,'coding.code',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "parent_id": null, "name": "What was seen", "definition": "What somebody noticed in the partner country.", "colour": 0, "order": 0, "created_at": "2026-03-16T09:00:00.298000+00:00"}',NULL,44);
INSERT INTO "study_change" VALUES(86,'coding.code',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "parent_id": 1, "name": "Making do", "definition": "A thing or a way that was made out of what was at hand and that did the job.", "colour": 1, "order": 0, "created_at": "2026-03-16T09:00:00.300000+00:00"}',NULL,45);
INSERT INTO "study_change" VALUES(87,'coding.code',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "parent_id": 1, "name": "Task sharing", "definition": "Work done by people who would not do it at home: other professions, lay workers, volunteers.", "colour": 2, "order": 0, "created_at": "2026-03-16T09:00:00.302000+00:00"}',NULL,46);
INSERT INTO "study_change" VALUES(88,'coding.code',4,NULL,NULL,NULL,'{"id": 4, "study_id": 1, "parent_id": 1, "name": "Plain order", "definition": "Order that everybody can see and follow: boards, cards, routes, drills, counts.", "colour": 3, "order": 0, "created_at": "2026-03-16T09:00:00.304000+00:00"}',NULL,47);
INSERT INTO "study_change" VALUES(89,'coding.code',5,NULL,NULL,NULL,'{"id": 5, "study_id": 1, "parent_id": 1, "name": "Family in care", "definition": "Relatives and neighbours as part of the care, with a task of their own.", "colour": 4, "order": 0, "created_at": "2026-03-16T09:00:00.306000+00:00"}',NULL,48);
INSERT INTO "study_change" VALUES(90,'coding.code',6,NULL,NULL,NULL,'{"id": 6, "study_id": 1, "parent_id": null, "name": "How it is carried", "definition": "Where the learning is kept and how it is passed on.", "colour": 5, "order": 0, "created_at": "2026-03-16T09:00:00.308000+00:00"}',NULL,49);
INSERT INTO "study_change" VALUES(91,'coding.code',7,NULL,NULL,NULL,'{"id": 7, "study_id": 1, "parent_id": 6, "name": "Changed me", "definition": "A change in the person''s own practice or view.", "colour": 6, "order": 0, "created_at": "2026-03-16T09:00:00.310000+00:00"}',NULL,50);
INSERT INTO "study_change" VALUES(92,'coding.code',8,NULL,NULL,NULL,'{"id": 8, "study_id": 1, "parent_id": 6, "name": "Kept to oneself", "definition": "The learning exists in one person and would leave with them.", "colour": 7, "order": 0, "created_at": "2026-03-16T09:00:00.312000+00:00"}',NULL,51);
INSERT INTO "study_change" VALUES(93,'coding.code',9,NULL,NULL,NULL,'{"id": 9, "study_id": 1, "parent_id": 6, "name": "No place to tell", "definition": "No form, meeting, question or listener for what was learned.", "colour": 8, "order": 0, "created_at": "2026-03-16T09:00:00.314000+00:00"}',NULL,52);
INSERT INTO "study_change" VALUES(94,'coding.code',10,NULL,NULL,NULL,'{"id": 10, "study_id": 1, "parent_id": 6, "name": "Told as a story", "definition": "Passed on as an anecdote, with pictures, as charity; not as a proposal.", "colour": 9, "order": 0, "created_at": "2026-03-16T09:00:00.316000+00:00"}',NULL,53);
INSERT INTO "study_change" VALUES(95,'coding.code',11,NULL,NULL,NULL,'{"id": 11, "study_id": 1, "parent_id": null, "name": "What stands in the way", "definition": "Why something seen was not tried, or not kept.", "colour": 10, "order": 0, "created_at": "2026-03-16T09:00:00.318000+00:00"}',NULL,54);
INSERT INTO "study_change" VALUES(96,'coding.code',12,NULL,NULL,NULL,'{"id": 12, "study_id": 1, "parent_id": 11, "name": "Rules and approval", "definition": "Standards, governance, liability, committees. Also where the rule is thought right.", "colour": 11, "order": 0, "created_at": "2026-03-16T09:00:00.320000+00:00"}',NULL,55);
INSERT INTO "study_change" VALUES(97,'coding.code',13,NULL,NULL,NULL,'{"id": 13, "study_id": 1, "parent_id": 11, "name": "Doubt about the source", "definition": "An idea weighs less, or is hidden, because of the country it comes from.", "colour": 0, "order": 0, "created_at": "2026-03-16T09:00:00.322000+00:00"}',NULL,56);
INSERT INTO "study_change" VALUES(98,'coding.code',14,NULL,NULL,NULL,'{"id": 14, "study_id": 1, "parent_id": 11, "name": "No time or money", "definition": "Posts, hours, budgets.", "colour": 1, "order": 0, "created_at": "2026-03-16T09:00:00.324000+00:00"}',NULL,57);
INSERT INTO "study_change" VALUES(99,'coding.code',15,NULL,NULL,NULL,'{"id": 15, "study_id": 1, "parent_id": 11, "name": "Does not fit here", "definition": "Reasons in patients, buildings, contracts or risks why it would not work at home.", "colour": 2, "order": 0, "created_at": "2026-03-16T09:00:00.326000+00:00"}',NULL,58);
INSERT INTO "study_change" VALUES(100,'coding.code',16,NULL,NULL,NULL,'{"id": 16, "study_id": 1, "parent_id": null, "name": "What lets it come home", "definition": "What helped, or would help, something seen to be used.", "colour": 3, "order": 0, "created_at": "2026-03-16T09:00:00.328000+00:00"}',NULL,59);
INSERT INTO "study_change" VALUES(101,'coding.code',17,NULL,NULL,NULL,'{"id": 17, "study_id": 1, "parent_id": 16, "name": "Tried at home", "definition": "Any use at home, from a kitchen table to all sites, with what came of it.", "colour": 4, "order": 0, "created_at": "2026-03-16T09:00:00.330000+00:00"}',NULL,60);
INSERT INTO "study_change" VALUES(102,'coding.code',18,NULL,NULL,NULL,'{"id": 18, "study_id": 1, "parent_id": 16, "name": "A backer", "definition": "Somebody with standing who takes the idea on; also the lack or loss of one.", "colour": 5, "order": 0, "created_at": "2026-03-16T09:00:00.332000+00:00"}',NULL,61);
INSERT INTO "study_change" VALUES(103,'coding.code',19,NULL,NULL,NULL,'{"id": 19, "study_id": 1, "parent_id": 16, "name": "Partner in the lead", "definition": "People of the partner teach, correct, sign or own what comes home.", "colour": 6, "order": 0, "created_at": "2026-03-16T09:00:00.334000+00:00"}',NULL,62);
INSERT INTO "study_change" VALUES(104,'coding.code',20,NULL,NULL,NULL,'{"id": 20, "study_id": 1, "parent_id": 16, "name": "Purpose named beforehand", "definition": "Learning as a stated purpose, with a question or a receiver; also its absence from the plan.", "colour": 7, "order": 0, "created_at": "2026-03-16T09:00:00.336000+00:00"}',NULL,63);
INSERT INTO "study_change" VALUES(105,'coding.coder',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "name": "Amara", "account_id": null}',NULL,64);
INSERT INTO "study_change" VALUES(106,'coding.coding',1,180,NULL,NULL,NULL,NULL,65);
INSERT INTO "study_change" VALUES(107,'',NULL,NULL,NULL,NULL,'{"rows": 180, "text_matches": 180, "new": 180, "new_codes": 0}',NULL,65);
INSERT INTO "study_change" VALUES(108,'coding.coder',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "name": "Tom", "account_id": null}',NULL,66);
INSERT INTO "study_change" VALUES(109,'coding.coding',181,356,NULL,NULL,NULL,NULL,67);
INSERT INTO "study_change" VALUES(110,'',NULL,NULL,NULL,NULL,'{"rows": 176, "text_matches": 176, "new": 176, "new_codes": 0}',NULL,67);
INSERT INTO "study_change" VALUES(111,'coding.theme',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "name": "Scarcity teaches method", "description": "What impressed people was seldom a thing. It was a way to work that everybody could see and that needed few people and little money.", "order": 0}',NULL,68);
INSERT INTO "study_change" VALUES(112,'coding.theme_codes',1,NULL,NULL,NULL,'{"id": 1, "theme_id": 1, "code_id": 2}',NULL,68);
INSERT INTO "study_change" VALUES(113,'coding.theme_codes',2,NULL,NULL,NULL,'{"id": 2, "theme_id": 1, "code_id": 3}',NULL,68);
INSERT INTO "study_change" VALUES(114,'coding.theme_codes',3,NULL,NULL,NULL,'{"id": 3, "theme_id": 1, "code_id": 4}',NULL,68);
INSERT INTO "study_change" VALUES(115,'coding.theme_codes',4,NULL,NULL,NULL,'{"id": 4, "theme_id": 1, "code_id": 5}',NULL,68);
INSERT INTO "study_change" VALUES(116,'coding.theme',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "name": "Learning stays with the person", "description": "People changed how they work and told nobody, because nobody had asked and no meeting was the right one.", "order": 0}',NULL,69);
INSERT INTO "study_change" VALUES(117,'coding.theme_codes',5,NULL,NULL,NULL,'{"id": 5, "theme_id": 2, "code_id": 7}',NULL,69);
INSERT INTO "study_change" VALUES(118,'coding.theme_codes',6,NULL,NULL,NULL,'{"id": 6, "theme_id": 2, "code_id": 8}',NULL,69);
INSERT INTO "study_change" VALUES(119,'coding.theme_codes',7,NULL,NULL,NULL,'{"id": 7, "theme_id": 2, "code_id": 9}',NULL,69);
INSERT INTO "study_change" VALUES(120,'coding.theme_codes',8,NULL,NULL,NULL,'{"id": 8, "theme_id": 2, "code_id": 10}',NULL,69);
INSERT INTO "study_change" VALUES(121,'coding.theme',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "name": "The source is weighed, not the idea", "description": "Approval is slow for any idea. For these the country of origin was one question more, put by others or in advance by the person.", "order": 0}',NULL,70);
INSERT INTO "study_change" VALUES(122,'coding.theme_codes',9,NULL,NULL,NULL,'{"id": 9, "theme_id": 3, "code_id": 13}',NULL,70);
INSERT INTO "study_change" VALUES(123,'coding.theme_codes',10,NULL,NULL,NULL,'{"id": 10, "theme_id": 3, "code_id": 12}',NULL,70);
INSERT INTO "study_change" VALUES(124,'coding.theme_codes',11,NULL,NULL,NULL,'{"id": 11, "theme_id": 3, "code_id": 15}',NULL,70);
INSERT INTO "study_change" VALUES(125,'coding.theme',4,NULL,NULL,NULL,'{"id": 4, "study_id": 1, "name": "An idea needs a host", "description": "What came home had somebody to receive it: a question asked beforehand, a backer, hours, and partners who came to teach it.", "order": 0}',NULL,71);
INSERT INTO "study_change" VALUES(126,'coding.theme_codes',12,NULL,NULL,NULL,'{"id": 12, "theme_id": 4, "code_id": 18}',NULL,71);
INSERT INTO "study_change" VALUES(127,'coding.theme_codes',13,NULL,NULL,NULL,'{"id": 13, "theme_id": 4, "code_id": 20}',NULL,71);
INSERT INTO "study_change" VALUES(128,'coding.theme_codes',14,NULL,NULL,NULL,'{"id": 14, "theme_id": 4, "code_id": 19}',NULL,71);
INSERT INTO "study_change" VALUES(129,'coding.theme_codes',15,NULL,NULL,NULL,'{"id": 15, "theme_id": 4, "code_id": 17}',NULL,71);
INSERT INTO "study_change" VALUES(130,'coding.theme_codes',16,NULL,NULL,NULL,'{"id": 16, "theme_id": 4, "code_id": 14}',NULL,71);
INSERT INTO "study_change" VALUES(131,'library.paper',1,12,NULL,NULL,NULL,NULL,72);
INSERT INTO "study_change" VALUES(132,'',NULL,NULL,NULL,NULL,'{"format": "RIS", "added": 12, "already_there": 0, "broken": 0}',NULL,72);
INSERT INTO "study_change" VALUES(133,'findings.jointdisplay',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "title": "Learning as a purpose, and what became of it", "groups": [{"key": "disagree", "item": "mission_learning", "label": "Disagrees: not there to learn", "values": ["strongly_disagree", "disagree"]}, {"key": "neutral", "item": "mission_learning", "label": "Neither", "values": ["neutral"]}, {"key": "agree", "item": "mission_learning", "label": "Agrees: there to learn", "values": ["agree", "strongly_agree"]}], "created_at": "2026-03-16T09:00:00.715000+00:00"}',NULL,73);
INSERT INTO "study_change" VALUES(134,'findings.jointdisplay_items',1,NULL,NULL,NULL,'{"id": 1, "jointdisplay_id": 1, "item_id": 7}',NULL,73);
INSERT INTO "study_change" VALUES(135,'findings.displayrow',1,4,NULL,NULL,NULL,NULL,73);
INSERT INTO "study_change" VALUES(136,'findings.cell',1,NULL,NULL,NULL,'{"id": 1, "row_id": 1, "group": "disagree", "mark": "diverge", "note": "All three say they are not there to learn, and two of them saw nothing new in the survey. All three describe a method in detail when asked.", "signed_by_id": 1, "signed_name": "Tom", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "841225b8acfdb3016cb81d0933979b8eaf4b6fa2861bf5175ae23053aa3c385a"}',NULL,74);
INSERT INTO "study_change" VALUES(137,'findings.cell',2,NULL,NULL,NULL,'{"id": 2, "row_id": 1, "group": "neutral", "mark": "complement", "note": "The survey counts who saw something; the interviews show that one who ticked no had only heard it.", "signed_by_id": 1, "signed_name": "Amara", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "fdce9f1c0129e3924a07260da95753f51c7802508b6a6e12d960d5bc0f5123c3"}',NULL,75);
INSERT INTO "study_change" VALUES(138,'findings.cell',3,NULL,NULL,NULL,'{"id": 3, "row_id": 1, "group": "agree", "mark": "converge", "note": "Five of these six ticked that they saw something that worked, and name it at once.", "signed_by_id": 1, "signed_name": "Amara", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "acb2c699df01ca4e426c614598ee34e336c07a80b0f4885b695dc6c156b52baf"}',NULL,76);
INSERT INTO "study_change" VALUES(139,'findings.cell',4,NULL,NULL,NULL,'{"id": 4, "row_id": 2, "group": "disagree", "mark": "converge", "note": "No purpose, no question, no form: what they learned stayed a habit of their own.", "signed_by_id": 1, "signed_name": "Tom", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "4771c0c35b91df4d7b8c30c88bd5fbf65fe73d49e1a5fdf6ea71b7505832ed51"}',NULL,77);
INSERT INTO "study_change" VALUES(140,'findings.cell',5,NULL,NULL,NULL,'{"id": 5, "row_id": 2, "group": "neutral", "mark": "converge", "note": "Told at an away day, on two sides of paper, or to nobody.", "signed_by_id": 1, "signed_name": "Amara", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "af1191f27a599b48e2de5ae3daca5a8b8664e650a9a3b3dd493e056995532ad4"}',NULL,78);
INSERT INTO "study_change" VALUES(141,'findings.cell',6,NULL,NULL,NULL,'{"id": 6, "row_id": 2, "group": "agree", "mark": "diverge", "note": "They agree that the partnership is there to learn, and still the learning sits in a desk, or in six trainees.", "signed_by_id": 1, "signed_name": "Amara", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "118ef87c5b65a3f0b952c13697e55a9a76a6290c4853ae54fe1b2e67bd069ffc"}',NULL,79);
INSERT INTO "study_change" VALUES(142,'findings.cell',7,NULL,NULL,NULL,'{"id": 7, "row_id": 3, "group": "disagree", "mark": "complement", "note": "The doubt is mostly their own, and they say so. No item of the survey asks about that.", "signed_by_id": 1, "signed_name": "Tom", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "1629d2d23326980732556b9312fb9eec7254ec0b86038b4f8f936ba174f115b6"}',NULL,80);
INSERT INTO "study_change" VALUES(143,'findings.cell',8,NULL,NULL,NULL,'{"id": 8, "row_id": 3, "group": "neutral", "mark": "complement", "note": "The country is left out of the proposal before anybody can object to it.", "signed_by_id": 1, "signed_name": "Amara", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "1f1460207ed9ac54f4d9bc00a2bf86be23aae0c0350f2fbc1660ec3450aaeec1"}',NULL,81);
INSERT INTO "study_change" VALUES(144,'findings.cell',9,NULL,NULL,NULL,'{"id": 9, "row_id": 3, "group": "agree", "mark": "complement", "note": "Naming learning as a purpose does not spare them the remark; it seems to make it survivable.", "signed_by_id": 1, "signed_name": "Tom", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "48bc4f11bc8bf4f21a887dcaafe2ed47dfdb533bd8b9ed0291e330b77d13c8a9"}',NULL,82);
INSERT INTO "study_change" VALUES(145,'findings.cell',10,NULL,NULL,NULL,'{"id": 10, "row_id": 4, "group": "disagree", "mark": "silent", "note": "Only one of the three tried anything. There is too little here to judge.", "signed_by_id": 1, "signed_name": "Tom", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "f7046d8a528edbf48a3beabf665c5c53e4060acd7bd9f4142e963fe08f816040"}',NULL,83);
INSERT INTO "study_change" VALUES(146,'findings.cell',11,NULL,NULL,NULL,'{"id": 11, "row_id": 4, "group": "neutral", "mark": "complement", "note": "Both who took it further found a backer late and by chance.", "signed_by_id": 1, "signed_name": "Amara", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "e6cddcc4e2c2d1d00973c7bc2cf39bea8b0729b6fc707dd5cb00d4617888416f"}',NULL,84);
INSERT INTO "study_change" VALUES(147,'findings.cell',12,NULL,NULL,NULL,'{"id": 12, "row_id": 4, "group": "agree", "mark": "converge", "note": "Both ideas in use had a sponsor with a name. One had its question before the journey; the other came by luck and a bad evening.", "signed_by_id": 1, "signed_name": "Amara", "signed_at": "2026-03-16T09:00:00.104000+00:00", "evidence_sha256": "9fb8c0b99da003eeaa4c1143a55d22ea2d4592e5bee3e31f3299c134103ef38e"}',NULL,85);
INSERT INTO "study_change" VALUES(148,'findings.finding',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "statement": "Most leads who answered saw something that worked, but what they learned mainly stays with the person.", "order": 0, "written_by_id": 1, "written_at": "2026-03-16T09:00:00.104000+00:00"}',NULL,86);
INSERT INTO "study_change" VALUES(149,'findings.evidence',1,6,NULL,NULL,NULL,NULL,86);
INSERT INTO "study_change" VALUES(150,'findings.finding',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "statement": "Whether learning was named as a purpose beforehand goes with whether an idea finds somebody to receive it.", "order": 1, "written_by_id": 1, "written_at": "2026-03-16T09:00:00.104000+00:00"}',NULL,87);
INSERT INTO "study_change" VALUES(151,'findings.evidence',7,12,NULL,NULL,NULL,NULL,87);
INSERT INTO "study_change" VALUES(152,'findings.finding',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "statement": "People expect the country of origin to count against an idea, and some hide it before anybody has objected.", "order": 2, "written_by_id": 1, "written_at": "2026-03-16T09:00:00.104000+00:00"}',NULL,88);
INSERT INTO "study_change" VALUES(153,'findings.evidence',13,17,NULL,NULL,NULL,NULL,88);
INSERT INTO "study_change" VALUES(154,'findings.kepttext',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "title": "A response rate as an abstract may print it", "text": "Of the 114 leads who were sent the questionnaire, 34 replied, a response of 27% (n = 34).", "bases": {"leads": 114}, "population": 114, "decimal_comma": false, "kept_at": "2026-03-16T09:00:00.104000+00:00"}',NULL,89);
INSERT INTO "study_change" VALUES(155,'innovations.innovation',1,NULL,19,NULL,'{"id": 1, "study_id": 1, "title": "The dark minute", "description": "A drill of one minute before the list: lights out, everybody in theatre has one task, one person says the time aloud.", "problem": "Power fails in theatre and nobody knows who does what. Often there, seldom here, and dangerous in both.", "kind": "practice", "origin_country_id": 17, "origin_place": "A district hospital''s theatre", "originators": "The clinical officers of the theatre team", "observed_by_id": 19, "created_at": "2026-03-16T09:00:00.733000+00:00"}',NULL,90);
INSERT INTO "study_change" VALUES(156,'innovations.stage',1,NULL,19,NULL,'{"id": 1, "innovation_id": 1, "name": "observed", "reached_on": "2022-05-16", "reason": "", "note": "Seen on an exchange visit, weekly.", "recorded_at": "2026-03-16T09:00:00.735000+00:00"}',NULL,91);
INSERT INTO "study_change" VALUES(157,'innovations.stage',2,NULL,19,NULL,'{"id": 2, "innovation_id": 1, "name": "described", "reached_on": "2025-04-07", "reason": "", "note": "Told in a debrief after a power failure at home.", "recorded_at": "2026-03-16T09:00:00.737000+00:00"}',NULL,92);
INSERT INTO "study_change" VALUES(158,'innovations.stage',3,NULL,19,NULL,'{"id": 3, "innovation_id": 1, "name": "sponsored", "reached_on": "2025-04-07", "reason": "", "note": "The clinical director asked for it.", "recorded_at": "2026-03-16T09:00:00.739000+00:00"}',NULL,93);
INSERT INTO "study_change" VALUES(159,'innovations.stage',4,NULL,19,NULL,'{"id": 4, "innovation_id": 1, "name": "approved", "reached_on": "2025-06-18", "reason": "", "note": "Resuscitation committee, second meeting.", "recorded_at": "2026-03-16T09:00:00.741000+00:00"}',NULL,94);
INSERT INTO "study_change" VALUES(160,'innovations.stage',5,NULL,19,NULL,'{"id": 5, "innovation_id": 1, "name": "piloted", "reached_on": "2025-07-07", "reason": "", "note": "Theatre three, run by two colleagues of the partner.", "recorded_at": "2026-03-16T09:00:00.743000+00:00"}',NULL,95);
INSERT INTO "study_change" VALUES(161,'innovations.stage',6,NULL,19,NULL,'{"id": 6, "innovation_id": 1, "name": "adopted", "reached_on": "2025-10-06", "reason": "", "note": "Every theatre of the building, each Monday.", "recorded_at": "2026-03-16T09:00:00.745000+00:00"}',NULL,96);
INSERT INTO "study_change" VALUES(162,'innovations.evidence',1,NULL,19,NULL,'{"id": 1, "innovation_id": 1, "stage_id": null, "answer_id": 97, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.747000+00:00"}',NULL,97);
INSERT INTO "study_change" VALUES(163,'innovations.evidence',2,NULL,19,NULL,'{"id": 2, "innovation_id": 1, "stage_id": null, "answer_id": null, "coding_id": 214, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.749000+00:00"}',NULL,98);
INSERT INTO "study_change" VALUES(164,'innovations.evidence',3,NULL,19,NULL,'{"id": 3, "innovation_id": 1, "stage_id": null, "answer_id": null, "coding_id": 35, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.751000+00:00"}',NULL,99);
INSERT INTO "study_change" VALUES(165,'innovations.evidence',4,NULL,19,NULL,'{"id": 4, "innovation_id": 1, "stage_id": null, "answer_id": null, "coding_id": null, "paper_id": 3, "note": "", "added_at": "2026-03-16T09:00:00.753000+00:00"}',NULL,100);
INSERT INTO "study_change" VALUES(166,'innovations.innovation',2,NULL,52,NULL,'{"id": 2, "study_id": 1, "title": "Neighbours with a chart of faces", "description": "Trained neighbours visit people who are dying, fill in one page of faces a day, and ring the nurse by a rule.", "problem": "Few nurses and long ways: pain at home goes unseen until it is an emergency.", "kind": "structure", "origin_country_id": 3, "origin_place": "A rural hospice", "originators": "The hospice''s coordinator and her volunteers", "observed_by_id": 52, "created_at": "2026-03-16T09:00:00.755000+00:00"}',NULL,101);
INSERT INTO "study_change" VALUES(167,'innovations.stage',7,NULL,52,NULL,'{"id": 7, "innovation_id": 2, "name": "observed", "reached_on": "2023-03-13", "reason": "", "note": "Five days on the road with the visitors.", "recorded_at": "2026-03-16T09:00:00.757000+00:00"}',NULL,102);
INSERT INTO "study_change" VALUES(168,'innovations.stage',8,NULL,52,NULL,'{"id": 8, "innovation_id": 2, "name": "described", "reached_on": "2023-04-24", "reason": "", "note": "Paper to the board, with costs of distance.", "recorded_at": "2026-03-16T09:00:00.759000+00:00"}',NULL,103);
INSERT INTO "study_change" VALUES(169,'innovations.stage',9,NULL,52,NULL,'{"id": 9, "innovation_id": 2, "name": "screened", "reached_on": "2023-05-08", "reason": "", "note": "Board.", "recorded_at": "2026-03-16T09:00:00.761000+00:00"}',NULL,104);
INSERT INTO "study_change" VALUES(170,'innovations.stage',10,NULL,52,NULL,'{"id": 10, "innovation_id": 2, "name": "sponsored", "reached_on": "2023-06-12", "reason": "", "note": "Medical director.", "recorded_at": "2026-03-16T09:00:00.763000+00:00"}',NULL,105);
INSERT INTO "study_change" VALUES(171,'innovations.stage',11,NULL,52,NULL,'{"id": 11, "innovation_id": 2, "name": "planned", "reached_on": "2023-07-03", "reason": "", "note": "Faces redrawn for people who see badly.", "recorded_at": "2026-03-16T09:00:00.765000+00:00"}',NULL,106);
INSERT INTO "study_change" VALUES(172,'innovations.stage',12,NULL,52,NULL,'{"id": 12, "innovation_id": 2, "name": "approved", "reached_on": "2023-11-20", "reason": "", "note": "Safeguarding, insurance, access to drug charts.", "recorded_at": "2026-03-16T09:00:00.767000+00:00"}',NULL,107);
INSERT INTO "study_change" VALUES(173,'innovations.stage',13,NULL,52,NULL,'{"id": 13, "innovation_id": 2, "name": "piloted", "reached_on": "2024-01-15", "reason": "", "note": "Two villages.", "recorded_at": "2026-03-16T09:00:00.769000+00:00"}',NULL,108);
INSERT INTO "study_change" VALUES(174,'innovations.stage',14,NULL,52,NULL,'{"id": 14, "innovation_id": 2, "name": "evaluated", "reached_on": "2024-09-16", "reason": "", "note": "Night visits without need down by about a third.", "recorded_at": "2026-03-16T09:00:00.771000+00:00"}',NULL,109);
INSERT INTO "study_change" VALUES(175,'innovations.stage',15,NULL,52,NULL,'{"id": 15, "innovation_id": 2, "name": "adopted", "reached_on": "2024-11-04", "reason": "", "note": "Four villages.", "recorded_at": "2026-03-16T09:00:00.773000+00:00"}',NULL,110);
INSERT INTO "study_change" VALUES(176,'innovations.stage',16,NULL,52,NULL,'{"id": 16, "innovation_id": 2, "name": "spread", "reached_on": "2025-09-01", "reason": "", "note": "Nine villages, and two other hospices.", "recorded_at": "2026-03-16T09:00:00.775000+00:00"}',NULL,111);
INSERT INTO "study_change" VALUES(177,'innovations.evidence',5,NULL,52,NULL,'{"id": 5, "innovation_id": 2, "stage_id": null, "answer_id": 231, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.777000+00:00"}',NULL,112);
INSERT INTO "study_change" VALUES(178,'innovations.evidence',6,NULL,52,NULL,'{"id": 6, "innovation_id": 2, "stage_id": null, "answer_id": null, "coding_id": 101, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.779000+00:00"}',NULL,113);
INSERT INTO "study_change" VALUES(179,'innovations.evidence',7,NULL,52,NULL,'{"id": 7, "innovation_id": 2, "stage_id": null, "answer_id": null, "coding_id": 103, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.781000+00:00"}',NULL,114);
INSERT INTO "study_change" VALUES(180,'innovations.evidence',8,NULL,52,NULL,'{"id": 8, "innovation_id": 2, "stage_id": null, "answer_id": null, "coding_id": null, "paper_id": 6, "note": "", "added_at": "2026-03-16T09:00:00.783000+00:00"}',NULL,115);
INSERT INTO "study_change" VALUES(181,'innovations.evidence',9,NULL,52,NULL,'{"id": 9, "innovation_id": 2, "stage_id": null, "answer_id": null, "coding_id": null, "paper_id": null, "note": "The sheets of the first year were shown to the interviewer.", "added_at": "2026-03-16T09:00:00.785000+00:00"}',NULL,116);
INSERT INTO "study_change" VALUES(182,'innovations.innovation',3,NULL,108,NULL,'{"id": 3, "study_id": 1, "title": "A card on the bed rail", "description": "A card with one question for each day of an antibiotic. Anybody may turn it; then the prescriber writes a reason or stops.", "problem": "Courses of antibiotics run on because nobody asks.", "kind": "artefact", "origin_country_id": 20, "origin_place": "A medical ward", "originators": "The ward pharmacist", "observed_by_id": 108, "created_at": "2026-03-16T09:00:00.787000+00:00"}',NULL,117);
INSERT INTO "study_change" VALUES(183,'innovations.stage',17,NULL,108,NULL,'{"id": 17, "innovation_id": 3, "name": "observed", "reached_on": "2024-02-06", "reason": "", "note": "On a shared screen.", "recorded_at": "2026-03-16T09:00:00.789000+00:00"}',NULL,118);
INSERT INTO "study_change" VALUES(184,'innovations.stage',18,NULL,108,NULL,'{"id": 18, "innovation_id": 3, "name": "described", "reached_on": "2024-03-05", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.791000+00:00"}',NULL,119);
INSERT INTO "study_change" VALUES(185,'innovations.stage',19,NULL,108,NULL,'{"id": 19, "innovation_id": 3, "name": "piloted", "reached_on": "2024-09-02", "reason": "", "note": "One ward for ten weeks, with a ward to compare.", "recorded_at": "2026-03-16T09:00:00.793000+00:00"}',NULL,120);
INSERT INTO "study_change" VALUES(186,'innovations.stage',20,NULL,108,NULL,'{"id": 20, "innovation_id": 3, "name": "evaluated", "reached_on": "2025-02-10", "reason": "", "note": "Courses shorter by about a day; shown at a regional meeting.", "recorded_at": "2026-03-16T09:00:00.795000+00:00"}',NULL,121);
INSERT INTO "study_change" VALUES(187,'innovations.evidence',10,NULL,108,NULL,'{"id": 10, "innovation_id": 3, "stage_id": null, "answer_id": 449, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.797000+00:00"}',NULL,122);
INSERT INTO "study_change" VALUES(188,'innovations.evidence',11,NULL,108,NULL,'{"id": 11, "innovation_id": 3, "stage_id": null, "answer_id": null, "coding_id": 166, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.799000+00:00"}',NULL,123);
INSERT INTO "study_change" VALUES(189,'innovations.evidence',12,NULL,108,NULL,'{"id": 12, "innovation_id": 3, "stage_id": null, "answer_id": null, "coding_id": 169, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.801000+00:00"}',NULL,124);
INSERT INTO "study_change" VALUES(190,'innovations.evidence',13,NULL,108,NULL,'{"id": 13, "innovation_id": 3, "stage_id": null, "answer_id": null, "coding_id": null, "paper_id": 8, "note": "", "added_at": "2026-03-16T09:00:00.803000+00:00"}',NULL,125);
INSERT INTO "study_change" VALUES(191,'innovations.innovation',4,NULL,11,NULL,'{"id": 4, "study_id": 1, "title": "The labour board", "description": "A board as long as the ward, one line for each woman in labour, to be read from the door.", "problem": "Nobody sees the whole ward: charts are locked away there, screens log out here.", "kind": "artefact", "origin_country_id": 2, "origin_place": "A labour ward", "originators": "The midwife in charge", "observed_by_id": 11, "created_at": "2026-03-16T09:00:00.805000+00:00"}',NULL,126);
INSERT INTO "study_change" VALUES(192,'innovations.stage',21,NULL,11,NULL,'{"id": 21, "innovation_id": 4, "name": "observed", "reached_on": "2024-01-29", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.807000+00:00"}',NULL,127);
INSERT INTO "study_change" VALUES(193,'innovations.stage',22,NULL,11,NULL,'{"id": 22, "innovation_id": 4, "name": "described", "reached_on": "2024-09-12", "reason": "", "note": "To the head of midwifery, as agreed before leaving.", "recorded_at": "2026-03-16T09:00:00.809000+00:00"}',NULL,128);
INSERT INTO "study_change" VALUES(194,'innovations.stage',23,NULL,11,NULL,'{"id": 23, "innovation_id": 4, "name": "sponsored", "reached_on": "2024-10-01", "reason": "", "note": "Practice educator.", "recorded_at": "2026-03-16T09:00:00.811000+00:00"}',NULL,129);
INSERT INTO "study_change" VALUES(195,'innovations.stage',24,NULL,11,NULL,'{"id": 24, "innovation_id": 4, "name": "approved", "reached_on": "2025-01-20", "reason": "", "note": "Bed numbers instead of names, and a blind.", "recorded_at": "2026-03-16T09:00:00.813000+00:00"}',NULL,130);
INSERT INTO "study_change" VALUES(196,'innovations.stage',25,NULL,11,NULL,'{"id": 25, "innovation_id": 4, "name": "piloted", "reached_on": "2025-02-03", "reason": "", "note": "Six weeks in the assessment bay.", "recorded_at": "2026-03-16T09:00:00.815000+00:00"}',NULL,131);
INSERT INTO "study_change" VALUES(197,'innovations.evidence',14,NULL,11,NULL,'{"id": 14, "innovation_id": 4, "stage_id": null, "answer_id": 55, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.817000+00:00"}',NULL,132);
INSERT INTO "study_change" VALUES(198,'innovations.evidence',15,NULL,11,NULL,'{"id": 15, "innovation_id": 4, "stage_id": null, "answer_id": null, "coding_id": 17, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.819000+00:00"}',NULL,133);
INSERT INTO "study_change" VALUES(199,'innovations.evidence',16,NULL,11,NULL,'{"id": 16, "innovation_id": 4, "stage_id": null, "answer_id": null, "coding_id": 23, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.821000+00:00"}',NULL,134);
INSERT INTO "study_change" VALUES(200,'innovations.innovation',5,NULL,4,NULL,'{"id": 5, "study_id": 1, "title": "A room for skin to skin", "description": "One long room in which mothers carry their small babies day and night, with relatives on the rota.", "problem": "Small babies need warmth and watching; incubators are few there, mothers are sent home here.", "kind": "practice", "origin_country_id": 4, "origin_place": "A neonatal unit", "originators": "The sister in charge", "observed_by_id": 4, "created_at": "2026-03-16T09:00:00.823000+00:00"}',NULL,135);
INSERT INTO "study_change" VALUES(201,'innovations.stage',26,NULL,4,NULL,'{"id": 26, "innovation_id": 5, "name": "observed", "reached_on": "2024-06-17", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.825000+00:00"}',NULL,136);
INSERT INTO "study_change" VALUES(202,'innovations.stage',27,NULL,4,NULL,'{"id": 27, "innovation_id": 5, "name": "described", "reached_on": "2024-07-11", "reason": "", "note": "A talk at the away day.", "recorded_at": "2026-03-16T09:00:00.827000+00:00"}',NULL,137);
INSERT INTO "study_change" VALUES(203,'innovations.stage',28,NULL,4,NULL,'{"id": 28, "innovation_id": 5, "name": "sponsored", "reached_on": "2025-10-13", "reason": "", "note": "A consultant took it up.", "recorded_at": "2026-03-16T09:00:00.829000+00:00"}',NULL,138);
INSERT INTO "study_change" VALUES(204,'innovations.stage',29,NULL,4,NULL,'{"id": 29, "innovation_id": 5, "name": "planned", "reached_on": "2026-01-26", "reason": "", "note": "Drawing corrected by the sister in charge.", "recorded_at": "2026-03-16T09:00:00.831000+00:00"}',NULL,139);
INSERT INTO "study_change" VALUES(205,'innovations.evidence',17,NULL,4,NULL,'{"id": 17, "innovation_id": 5, "stage_id": null, "answer_id": 25, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.833000+00:00"}',NULL,140);
INSERT INTO "study_change" VALUES(206,'innovations.evidence',18,NULL,4,NULL,'{"id": 18, "innovation_id": 5, "stage_id": null, "answer_id": null, "coding_id": 1, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.835000+00:00"}',NULL,141);
INSERT INTO "study_change" VALUES(207,'innovations.evidence',19,NULL,4,NULL,'{"id": 19, "innovation_id": 5, "stage_id": null, "answer_id": null, "coding_id": 12, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.837000+00:00"}',NULL,142);
INSERT INTO "study_change" VALUES(208,'innovations.evidence',20,NULL,4,NULL,'{"id": 20, "innovation_id": 5, "stage_id": null, "answer_id": null, "coding_id": null, "paper_id": 2, "note": "", "added_at": "2026-03-16T09:00:00.839000+00:00"}',NULL,143);
INSERT INTO "study_change" VALUES(209,'innovations.innovation',6,NULL,70,NULL,'{"id": 6, "study_id": 1, "title": "Listeners in the market", "description": "Stallholders whom people already talk to are trained to listen, ask five questions and know when to send on.", "problem": "People in distress do not come to a clinic, or wait for months.", "kind": "structure", "origin_country_id": 24, "origin_place": "A town market", "originators": "The mental health workers and eleven stallholders", "observed_by_id": 70, "created_at": "2026-03-16T09:00:00.841000+00:00"}',NULL,144);
INSERT INTO "study_change" VALUES(210,'innovations.stage',30,NULL,70,NULL,'{"id": 30, "innovation_id": 6, "name": "observed", "reached_on": "2025-05-14", "reason": "", "note": "In a case discussion by video.", "recorded_at": "2026-03-16T09:00:00.843000+00:00"}',NULL,145);
INSERT INTO "study_change" VALUES(211,'innovations.stage',31,NULL,70,NULL,'{"id": 31, "innovation_id": 6, "name": "described", "reached_on": "2025-07-02", "reason": "", "note": "Two sides, signed by both.", "recorded_at": "2026-03-16T09:00:00.845000+00:00"}',NULL,146);
INSERT INTO "study_change" VALUES(212,'innovations.stage',32,NULL,70,NULL,'{"id": 32, "innovation_id": 6, "name": "screened", "reached_on": "2025-09-03", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.847000+00:00"}',NULL,147);
INSERT INTO "study_change" VALUES(213,'innovations.stage',33,NULL,70,NULL,'{"id": 33, "innovation_id": 6, "name": "sponsored", "reached_on": "2026-02-04", "reason": "", "note": "Public health consultant of the council; no money yet.", "recorded_at": "2026-03-16T09:00:00.849000+00:00"}',NULL,148);
INSERT INTO "study_change" VALUES(214,'innovations.evidence',21,NULL,70,NULL,'{"id": 21, "innovation_id": 6, "stage_id": null, "answer_id": 313, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.851000+00:00"}',NULL,149);
INSERT INTO "study_change" VALUES(215,'innovations.evidence',22,NULL,70,NULL,'{"id": 22, "innovation_id": 6, "stage_id": null, "answer_id": null, "coding_id": 121, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.853000+00:00"}',NULL,150);
INSERT INTO "study_change" VALUES(216,'innovations.evidence',23,NULL,70,NULL,'{"id": 23, "innovation_id": 6, "stage_id": null, "answer_id": null, "coding_id": 126, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.855000+00:00"}',NULL,151);
INSERT INTO "study_change" VALUES(217,'innovations.innovation',7,NULL,36,NULL,'{"id": 7, "study_id": 1, "title": "Splints from inner tubes", "description": "Hand splints cut from bicycle tubes and bamboo in nine minutes, while the patient waits.", "problem": "Weeks without a splint, in which a hand stiffens.", "kind": "artefact", "origin_country_id": 22, "origin_place": "A rehabilitation workshop", "originators": "The workshop''s technician", "observed_by_id": 36, "created_at": "2026-03-16T09:00:00.857000+00:00"}',NULL,152);
INSERT INTO "study_change" VALUES(218,'innovations.stage',34,NULL,36,NULL,'{"id": 34, "innovation_id": 7, "name": "observed", "reached_on": "2023-11-06", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.859000+00:00"}',NULL,153);
INSERT INTO "study_change" VALUES(219,'innovations.stage',35,NULL,36,NULL,'{"id": 35, "innovation_id": 7, "name": "described", "reached_on": "2024-10-14", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.861000+00:00"}',NULL,154);
INSERT INTO "study_change" VALUES(220,'innovations.stage',36,NULL,36,NULL,'{"id": 36, "innovation_id": 7, "name": "screened", "reached_on": "2024-11-25", "reason": "", "note": "Medical devices group.", "recorded_at": "2026-03-16T09:00:00.863000+00:00"}',NULL,155);
INSERT INTO "study_change" VALUES(221,'innovations.stage',37,NULL,36,NULL,'{"id": 37, "innovation_id": 7, "name": "rejected", "reached_on": "2024-12-09", "reason": "other", "note": "No certificate for the material, latex, liability. The way of working was not looked at.", "recorded_at": "2026-03-16T09:00:00.865000+00:00"}',NULL,156);
INSERT INTO "study_change" VALUES(222,'innovations.evidence',24,NULL,36,NULL,'{"id": 24, "innovation_id": 7, "stage_id": null, "answer_id": 165, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.867000+00:00"}',NULL,157);
INSERT INTO "study_change" VALUES(223,'innovations.evidence',25,NULL,36,NULL,'{"id": 25, "innovation_id": 7, "stage_id": null, "answer_id": null, "coding_id": 63, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.869000+00:00"}',NULL,158);
INSERT INTO "study_change" VALUES(224,'innovations.evidence',26,NULL,36,NULL,'{"id": 26, "innovation_id": 7, "stage_id": null, "answer_id": null, "coding_id": 67, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.871000+00:00"}',NULL,159);
INSERT INTO "study_change" VALUES(225,'innovations.innovation',8,NULL,95,NULL,'{"id": 8, "study_id": 1, "title": "The one-way eye clinic", "description": "One corridor in one direction; each step is done by somebody trained for that step.", "problem": "Long ways, five waiting rooms, and doctors who do what others could.", "kind": "structure", "origin_country_id": 11, "origin_place": "Three eye clinics", "originators": "The clinics'' director and technicians", "observed_by_id": 95, "created_at": "2026-03-16T09:00:00.873000+00:00"}',NULL,160);
INSERT INTO "study_change" VALUES(226,'innovations.stage',38,NULL,95,NULL,'{"id": 38, "innovation_id": 8, "name": "observed", "reached_on": "2023-02-20", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.875000+00:00"}',NULL,161);
INSERT INTO "study_change" VALUES(227,'innovations.stage',39,NULL,95,NULL,'{"id": 39, "innovation_id": 8, "name": "described", "reached_on": "2023-04-17", "reason": "", "note": "Two floor plans on one slide.", "recorded_at": "2026-03-16T09:00:00.877000+00:00"}',NULL,162);
INSERT INTO "study_change" VALUES(228,'innovations.stage',40,NULL,95,NULL,'{"id": 40, "innovation_id": 8, "name": "sponsored", "reached_on": "2023-06-05", "reason": "", "note": "Chief operating officer.", "recorded_at": "2026-03-16T09:00:00.879000+00:00"}',NULL,163);
INSERT INTO "study_change" VALUES(229,'innovations.stage',41,NULL,95,NULL,'{"id": 41, "innovation_id": 8, "name": "planned", "reached_on": "2024-03-18", "reason": "", "note": "Options paper.", "recorded_at": "2026-03-16T09:00:00.881000+00:00"}',NULL,164);
INSERT INTO "study_change" VALUES(230,'innovations.stage',42,NULL,95,NULL,'{"id": 42, "innovation_id": 8, "name": "parked", "reached_on": "2024-11-11", "reason": "turnover", "note": "The sponsor left; to come back when the new wing is planned.", "recorded_at": "2026-03-16T09:00:00.883000+00:00"}',NULL,165);
INSERT INTO "study_change" VALUES(231,'innovations.evidence',27,NULL,95,NULL,'{"id": 27, "innovation_id": 8, "stage_id": null, "answer_id": 420, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.885000+00:00"}',NULL,166);
INSERT INTO "study_change" VALUES(232,'innovations.evidence',28,NULL,95,NULL,'{"id": 28, "innovation_id": 8, "stage_id": null, "answer_id": null, "coding_id": 150, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.887000+00:00"}',NULL,167);
INSERT INTO "study_change" VALUES(233,'innovations.evidence',29,NULL,95,NULL,'{"id": 29, "innovation_id": 8, "stage_id": null, "answer_id": null, "coding_id": 157, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.889000+00:00"}',NULL,168);
INSERT INTO "study_change" VALUES(234,'innovations.evidence',30,NULL,95,NULL,'{"id": 30, "innovation_id": 8, "stage_id": null, "answer_id": null, "coding_id": null, "paper_id": 10, "note": "", "added_at": "2026-03-16T09:00:00.891000+00:00"}',NULL,169);
INSERT INTO "study_change" VALUES(235,'innovations.innovation',9,NULL,34,NULL,'{"id": 9, "study_id": 1, "title": "Expert patients open the clinic", "description": "Patients who have lived with the disease for years run the first half of the clinic and decide who needs the doctor.", "problem": "Full clinics in which most people need a talk more than a doctor.", "kind": "practice", "origin_country_id": 21, "origin_place": "A clinic for long-term infection", "originators": "The clinic''s patient group", "observed_by_id": 34, "created_at": "2026-03-16T09:00:00.893000+00:00"}',NULL,170);
INSERT INTO "study_change" VALUES(236,'innovations.stage',43,NULL,34,NULL,'{"id": 43, "innovation_id": 9, "name": "observed", "reached_on": "2025-03-10", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.895000+00:00"}',NULL,171);
INSERT INTO "study_change" VALUES(237,'innovations.stage',44,NULL,34,NULL,'{"id": 44, "innovation_id": 9, "name": "described", "reached_on": "2025-11-03", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.897000+00:00"}',NULL,172);
INSERT INTO "study_change" VALUES(238,'innovations.stage',45,NULL,34,NULL,'{"id": 45, "innovation_id": 9, "name": "screened", "reached_on": "2026-04-27", "reason": "", "note": "Asked for evidence from a similar clinic.", "recorded_at": "2026-03-16T09:00:00.899000+00:00"}',NULL,173);
INSERT INTO "study_change" VALUES(239,'innovations.evidence',31,NULL,34,NULL,'{"id": 31, "innovation_id": 9, "stage_id": null, "answer_id": 150, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.901000+00:00"}',NULL,174);
INSERT INTO "study_change" VALUES(240,'innovations.evidence',32,NULL,34,NULL,'{"id": 32, "innovation_id": 9, "stage_id": null, "answer_id": null, "coding_id": null, "paper_id": 5, "note": "", "added_at": "2026-03-16T09:00:00.903000+00:00"}',NULL,175);
INSERT INTO "study_change" VALUES(241,'innovations.innovation',10,NULL,2,NULL,'{"id": 10, "study_id": 1, "title": "A tap worked by the foot", "description": "A bucket with a tap that is opened with a rope and a stick, so that no hand touches it.", "problem": "Clean hands where there is no running water, or no sink near the bed.", "kind": "artefact", "origin_country_id": 1, "origin_place": "A surgical ward", "originators": "A ward attendant", "observed_by_id": 2, "created_at": "2026-03-16T09:00:00.905000+00:00"}',NULL,176);
INSERT INTO "study_change" VALUES(242,'innovations.stage',46,NULL,2,NULL,'{"id": 46, "innovation_id": 10, "name": "observed", "reached_on": "2025-08-18", "reason": "", "note": "", "recorded_at": "2026-03-16T09:00:00.907000+00:00"}',NULL,177);
INSERT INTO "study_change" VALUES(243,'innovations.evidence',33,NULL,2,NULL,'{"id": 33, "innovation_id": 10, "stage_id": null, "answer_id": 10, "coding_id": null, "paper_id": null, "note": "", "added_at": "2026-03-16T09:00:00.909000+00:00"}',NULL,178);
INSERT INTO "study_change" VALUES(244,'study.memberinvitation',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "role": "researcher", "note": "A researcher", "created_at": "2026-03-16T09:00:00.923000+00:00"}',NULL,179);
INSERT INTO "study_change" VALUES(245,'study.accesslink',115,NULL,NULL,NULL,'{"id": 115, "purpose": "join", "study_id": 1, "target": 1, "person": null, "nonce": "f62ea9b6d9f2e472991a5ff6843791d3", "token_hash": "fc564af219e32e09940394edcf1f93fb437d83368b9fc9b476e781811e3810aa", "created_at": "2026-03-16T09:00:00.923000+00:00", "expires_at": "2026-03-30T09:00:00.923000+00:00", "revoked_at": null, "used_at": null}',NULL,179);
INSERT INTO "study_change" VALUES(246,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The link works once, and was used."}',NULL,180);
INSERT INTO "study_change" VALUES(247,'study.membership',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "account_id": 2, "role": "researcher", "joined_at": "2026-03-16T09:00:00.928000+00:00"}',NULL,181);
INSERT INTO "study_change" VALUES(248,'study.memberinvitation',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "role": "coder", "note": "A coder", "created_at": "2026-03-16T09:00:00.938000+00:00"}',NULL,182);
INSERT INTO "study_change" VALUES(249,'study.accesslink',116,NULL,NULL,NULL,'{"id": 116, "purpose": "join", "study_id": 1, "target": 2, "person": null, "nonce": "0f7cfa6d15e4f9e8596ec79596e8bf4c", "token_hash": "db6528eae724e9d6bef907ccf5ea64f709c8109247ed804700fb185e17a2a544", "created_at": "2026-03-16T09:00:00.938000+00:00", "expires_at": "2026-03-30T09:00:00.938000+00:00", "revoked_at": null, "used_at": null}',NULL,182);
INSERT INTO "study_change" VALUES(250,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The link works once, and was used."}',NULL,183);
INSERT INTO "study_change" VALUES(251,'study.membership',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "account_id": 3, "role": "coder", "joined_at": "2026-03-16T09:00:00.943000+00:00"}',NULL,184);
INSERT INTO "study_change" VALUES(252,'study.memberinvitation',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "role": "transcriber", "note": "A transcriber", "created_at": "2026-03-16T09:00:00.953000+00:00"}',NULL,185);
INSERT INTO "study_change" VALUES(253,'study.accesslink',117,NULL,NULL,NULL,'{"id": 117, "purpose": "join", "study_id": 1, "target": 3, "person": null, "nonce": "8d3886cb2b837e5a88331e41aeb76933", "token_hash": "0f627e3bb2a6aa78447ebda15552f048306e31b5672818e4654383f768d47ce2", "created_at": "2026-03-16T09:00:00.953000+00:00", "expires_at": "2026-03-30T09:00:00.953000+00:00", "revoked_at": null, "used_at": null}',NULL,185);
INSERT INTO "study_change" VALUES(254,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The link works once, and was used."}',NULL,186);
INSERT INTO "study_change" VALUES(255,'study.membership',4,NULL,NULL,NULL,'{"id": 4, "study_id": 1, "account_id": 4, "role": "transcriber", "joined_at": "2026-03-16T09:00:00.958000+00:00"}',NULL,187);
INSERT INTO "study_change" VALUES(256,'study.memberinvitation',4,NULL,NULL,NULL,'{"id": 4, "study_id": 1, "role": "viewer", "note": "A viewer", "created_at": "2026-03-16T09:00:00.968000+00:00"}',NULL,188);
INSERT INTO "study_change" VALUES(257,'study.accesslink',118,NULL,NULL,NULL,'{"id": 118, "purpose": "join", "study_id": 1, "target": 4, "person": null, "nonce": "34257ab3df4950dde59bdf929586622e", "token_hash": "d82f7ed73ffcbebf1d22ed98d405fe9213c01d95aa3224d5f2f2d309798a8e98", "created_at": "2026-03-16T09:00:00.968000+00:00", "expires_at": "2026-03-30T09:00:00.968000+00:00", "revoked_at": null, "used_at": null}',NULL,188);
INSERT INTO "study_change" VALUES(258,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The link works once, and was used."}',NULL,189);
INSERT INTO "study_change" VALUES(259,'study.membership',5,NULL,NULL,NULL,'{"id": 5, "study_id": 1, "account_id": 5, "role": "viewer", "joined_at": "2026-03-16T09:00:00.973000+00:00"}',NULL,190);
INSERT INTO "study_change" VALUES(260,'survey.questionnaire',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "frame_id": 1, "title": "What comes home? A scoping survey (invented)", "version": "1", "languages": ["en"], "group_labels": {"about": {"en": "You and the partnership"}, "mission": {"en": "The partnership is there ..."}, "seen": {"en": "What you saw"}, "learning": {"en": "What you learned"}}, "introduction": "", "partial_at": 0.5, "complete_at": 0.8, "created_at": "2026-03-16T09:00:00.984000+00:00", "opened_at": null, "closed_at": null}',NULL,191);
INSERT INTO "study_change" VALUES(261,'survey.item',18,34,NULL,NULL,NULL,NULL,191);
INSERT INTO "study_change" VALUES(262,'survey.questionnaire',2,NULL,NULL,'{"opened_at": null}','{"opened_at": "2026-03-16T09:00:00.987000+00:00"}',NULL,192);
INSERT INTO "study_change" VALUES(263,'survey.invitation',115,228,NULL,NULL,NULL,NULL,193);
INSERT INTO "study_change" VALUES(264,'study.accesslink',119,232,NULL,NULL,NULL,NULL,193);
INSERT INTO "study_change" VALUES(265,'survey.invitation',115,NULL,1,'{"opened_at": null}','{"opened_at": "2026-03-16T09:00:00.997000+00:00"}',NULL,194);
INSERT INTO "study_change" VALUES(266,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The person opened the link."}',NULL,194);
INSERT INTO "study_change" VALUES(267,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A respondent gave it; it is removed on its own page."}',NULL,195);
INSERT INTO "study_change" VALUES(268,'survey.response',35,NULL,1,NULL,'{"id": 35, "questionnaire_id": 2, "person_id": 1, "code": "L001", "source": "link", "status": "break-off", "n_shown": 12, "n_answered": 1, "received_at": "2026-03-16T09:00:01.002000+00:00"}',NULL,195);
INSERT INTO "study_change" VALUES(269,'survey.answer',470,470,NULL,NULL,NULL,NULL,195);
INSERT INTO "study_change" VALUES(270,'study.upload',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "purpose": "references", "name": "twins.ris", "file": "uploads/2026/11/ffbf8e8b792a94d4200ac3571a6612dc", "sha256": "e49cd8e7e25249805282ae11aacfc8f75362d2a6a6bb939f3933d8be791bbdbe", "n_bytes": 652, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.007000+00:00"}',NULL,196);
INSERT INTO "study_change" VALUES(271,'library.paper',13,14,NULL,NULL,NULL,NULL,197);
INSERT INTO "study_change" VALUES(272,'',NULL,NULL,NULL,NULL,'{"format": "RIS", "added": 2, "already_there": 1, "broken": 0}',NULL,197);
INSERT INTO "study_change" VALUES(273,'study.upload',1,NULL,NULL,'{"id": 1, "study_id": 1, "purpose": "references", "name": "twins.ris", "file": "uploads/2026/11/ffbf8e8b792a94d4200ac3571a6612dc", "sha256": "e49cd8e7e25249805282ae11aacfc8f75362d2a6a6bb939f3933d8be791bbdbe", "n_bytes": 652, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.007000+00:00"}',NULL,NULL,198);
INSERT INTO "study_change" VALUES(274,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The file itself is gone."}',NULL,198);
INSERT INTO "study_change" VALUES(275,'library.duplicatepair',1,2,NULL,NULL,NULL,NULL,199);
INSERT INTO "study_change" VALUES(276,'',NULL,NULL,NULL,NULL,'{"certain": 0, "to_review": 2}',NULL,199);
INSERT INTO "study_change" VALUES(277,'library.duplicatepair',3,NULL,NULL,'{"apart_at": null}','{"apart_at": "2026-03-16T09:00:01.024000+00:00"}',NULL,200);
INSERT INTO "study_change" VALUES(278,'library.duplicatepair',4,NULL,NULL,'{"id": 4, "study_id": 1, "one_id": 6, "other_id": 7, "score": 0.8, "reasons": ["title"], "certain": false, "found_at": "2026-03-16T09:00:01.021000+00:00", "apart_at": null}',NULL,NULL,201);
INSERT INTO "study_change" VALUES(279,'library.paper',6,NULL,NULL,'{"keywords": ["palliative care", "volunteers", "rural health"], "extra": {}, "words": "Neighbours at the bedside: invented costs of distance in palliative care\nHome care in the country is mostly driving.\nWe modelled the hours of a made-up night team with and without trained neighbours.\nIn the model 31% of night visits were not needed.\nIt is a model, of a team that does not exist. This abstract is invented.\npalliative care\nvolunteers\nrural health", "terms": "neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health"}','{"keywords": ["palliative care", "volunteers", "rural health", "evaluation", "reports"], "extra": {"other title": ["Nobody asked: an invented reading of forty travel reports"], "other volume": ["1"], "other issue": ["4"], "other pages": ["77-88"], "other doi": ["10.5555/example.0007"], "other journal": ["Annals of Unwritten Evaluation"], "other year": ["2019"]}, "words": "Neighbours at the bedside: invented costs of distance in palliative care\nHome care in the country is mostly driving.\nWe modelled the hours of a made-up night team with and without trained neighbours.\nIn the model 31% of night visits were not needed.\nIt is a model, of a team that does not exist. This abstract is invented.\npalliative care\nvolunteers\nrural health\nevaluation\nreports", "terms": "neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health evaluation report"}',NULL,201);
INSERT INTO "study_change" VALUES(280,'library.paper',7,NULL,NULL,'{"id": 7, "study_id": 1, "title": "Nobody asked: an invented reading of forty travel reports", "kind": "article-journal", "authors": [["Fictondale", "Rosalind"]], "year": 2019, "journal": "Annals of Unwritten Evaluation", "volume": "1", "issue": "4", "pages": "77-88", "publisher": "", "doi": "10.5555/example.0007", "pmid": "", "pmcid": "", "issn": [], "url": "", "language": "", "abstract": [["Background", "Partnerships collect reports from those who travel."], ["Methods", "We read the headings of 40 report forms that never existed."], ["Results", "Three of 40 (7.5%) had a heading for what the traveller had learned."], ["Conclusions", "What is not asked is not written. This abstract is invented."]], "keywords": ["evaluation", "reports"], "notes": [], "extra": {}, "authors_line": "Fictondale, Rosalind", "words": "Nobody asked: an invented reading of forty travel reports\nPartnerships collect reports from those who travel.\nWe read the headings of 40 report forms that never existed.\nThree of 40 (7.5%) had a heading for what the traveller had learned.\nWhat is not asked is not written. This abstract is invented.\nevaluation\nreports", "terms": "nobody asked invented reading forty travel report partnership collect report travel read heading report form never existed heading traveller learned asked written abstract invented evaluation report", "title_key": "c003bfa0370fc347486b192b", "added_at": "2026-03-16T09:00:00.708000+00:00"}',NULL,NULL,201);
INSERT INTO "study_change" VALUES(281,'library.merge',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "kept_id": 6, "gone": {"paper": {"id": 7, "title": "Nobody asked: an invented reading of forty travel reports"}, "reviews": []}, "before": {}, "reasons": ["title"], "score": 0.8, "merged_at": "2026-03-16T09:00:01.027000+00:00", "undone_at": null}',NULL,201);
INSERT INTO "study_change" VALUES(282,'library.duplicatepair',4,NULL,NULL,'{"apart_at": null}','{"apart_at": "2026-03-16T09:00:01.031000+00:00"}',NULL,202);
INSERT INTO "study_change" VALUES(283,'library.merge',1,NULL,NULL,'{"id": 1, "study_id": 1, "kept_id": 6, "gone": {"paper": {"id": 7, "title": "Nobody asked: an invented reading of forty travel reports"}, "reviews": []}, "before": {}, "reasons": ["title"], "score": 0.8, "merged_at": "2026-03-16T09:00:01.027000+00:00", "undone_at": null}',NULL,NULL,203);
INSERT INTO "study_change" VALUES(284,'library.paper',7,NULL,NULL,NULL,'{"id": 7, "study_id": 1, "title": "Nobody asked: an invented reading of forty travel reports", "kind": "article-journal", "authors": [["Fictondale", "Rosalind"]], "year": 2019, "journal": "Annals of Unwritten Evaluation", "volume": "1", "issue": "4", "pages": "77-88", "publisher": "", "doi": "10.5555/example.0007", "pmid": "", "pmcid": "", "issn": [], "url": "", "language": "", "abstract": [["Background", "Partnerships collect reports from those who travel."], ["Methods", "We read the headings of 40 report forms that never existed."], ["Results", "Three of 40 (7.5%) had a heading for what the traveller had learned."], ["Conclusions", "What is not asked is not written. This abstract is invented."]], "keywords": ["evaluation", "reports"], "notes": [], "extra": {}, "authors_line": "Fictondale, Rosalind", "words": "Nobody asked: an invented reading of forty travel reports\nPartnerships collect reports from those who travel.\nWe read the headings of 40 report forms that never existed.\nThree of 40 (7.5%) had a heading for what the traveller had learned.\nWhat is not asked is not written. This abstract is invented.\nevaluation\nreports", "terms": "nobody asked invented reading forty travel report partnership collect report travel read heading report form never existed heading traveller learned asked written abstract invented evaluation report", "title_key": "c003bfa0370fc347486b192b", "added_at": "2026-03-16T09:00:00.708000+00:00"}',NULL,203);
INSERT INTO "study_change" VALUES(285,'library.paper',6,NULL,NULL,'{"keywords": ["palliative care", "volunteers", "rural health", "evaluation", "reports"], "extra": {"other title": ["Nobody asked: an invented reading of forty travel reports"], "other volume": ["1"], "other issue": ["4"], "other pages": ["77-88"], "other doi": ["10.5555/example.0007"], "other journal": ["Annals of Unwritten Evaluation"], "other year": ["2019"]}, "words": "Neighbours at the bedside: invented costs of distance in palliative care\nHome care in the country is mostly driving.\nWe modelled the hours of a made-up night team with and without trained neighbours.\nIn the model 31% of night visits were not needed.\nIt is a model, of a team that does not exist. This abstract is invented.\npalliative care\nvolunteers\nrural health\nevaluation\nreports", "terms": "neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health evaluation report"}','{"keywords": ["palliative care", "volunteers", "rural health"], "extra": {}, "words": "Neighbours at the bedside: invented costs of distance in palliative care\nHome care in the country is mostly driving.\nWe modelled the hours of a made-up night team with and without trained neighbours.\nIn the model 31% of night visits were not needed.\nIt is a model, of a team that does not exist. This abstract is invented.\npalliative care\nvolunteers\nrural health", "terms": "neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health"}',NULL,203);
INSERT INTO "study_change" VALUES(286,'library.duplicatepair',4,NULL,NULL,NULL,'{"id": 4, "study_id": 1, "one_id": 6, "other_id": 7, "score": 0.8, "reasons": ["title"], "certain": false, "found_at": "2026-03-16T09:00:01.021000+00:00", "apart_at": null}',NULL,203);
INSERT INTO "study_change" VALUES(287,'library.duplicatepair',2,NULL,NULL,'{"other_id": 14}','{"other_id": 13}',NULL,204);
INSERT INTO "study_change" VALUES(288,'library.duplicatepair',6,NULL,NULL,'{"id": 6, "study_id": 1, "one_id": 13, "other_id": 14, "score": 0.8, "reasons": ["title"], "certain": false, "found_at": "2026-03-16T09:00:01.034000+00:00", "apart_at": null}',NULL,NULL,204);
INSERT INTO "study_change" VALUES(289,'library.paper',13,NULL,NULL,'{"abstract": [], "extra": {}, "words": "Mothers on the rota: an invented account of the family care for small babies", "terms": "mother rota invented account family care small baby"}','{"abstract": [["", "A drill of one minute, told again. This abstract is invented."]], "extra": {"other title": ["Sixty seconds in the dark: one more invented drill for theatre teams"], "other journal": ["Made-up Archives of Anaesthesia"], "other year": ["2024"]}, "words": "Mothers on the rota: an invented account of the family care for small babies\nA drill of one minute, told again. This abstract is invented.", "terms": "mother rota invented account family care small baby drill minute told abstract invented"}',NULL,204);
INSERT INTO "study_change" VALUES(290,'library.paper',14,NULL,NULL,'{"id": 14, "study_id": 1, "title": "Sixty seconds in the dark: one more invented drill for theatre teams", "kind": "article-journal", "authors": [["Exampleton", "Bertil"]], "year": 2024, "journal": "Made-up Archives of Anaesthesia", "volume": "", "issue": "", "pages": "", "publisher": "", "doi": "", "pmid": "", "pmcid": "", "issn": [], "url": "", "language": "", "abstract": [["", "A drill of one minute, told again. This abstract is invented."]], "keywords": [], "notes": [], "extra": {}, "authors_line": "Exampleton, Bertil", "words": "Sixty seconds in the dark: one more invented drill for theatre teams\nA drill of one minute, told again. This abstract is invented.", "terms": "sixty second dark invented drill theatre team drill minute told abstract invented", "title_key": "15c9758f39b270f48beccc3a", "added_at": "2026-03-16T09:00:01.011000+00:00"}',NULL,NULL,204);
INSERT INTO "study_change" VALUES(291,'library.merge',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "kept_id": 13, "gone": {"paper": {"id": 14, "title": "Sixty seconds in the dark: one more invented drill for theatre teams"}, "reviews": []}, "before": {}, "reasons": ["title"], "score": 0.8, "merged_at": "2026-03-16T09:00:01.036000+00:00", "undone_at": null}',NULL,204);
INSERT INTO "study_change" VALUES(292,'library.mark',1,NULL,NULL,NULL,'{"id": 1, "paper_id": 1, "account_id": 1, "verdict": "like", "saved_at": "2026-03-16T09:00:01.040000+00:00"}',NULL,205);
INSERT INTO "study_change" VALUES(293,'library.mark',2,NULL,NULL,NULL,'{"id": 2, "paper_id": 2, "account_id": 1, "verdict": "like", "saved_at": "2026-03-16T09:00:01.043000+00:00"}',NULL,206);
INSERT INTO "study_change" VALUES(294,'library.mark',3,NULL,NULL,NULL,'{"id": 3, "paper_id": 3, "account_id": 1, "verdict": "like", "saved_at": "2026-03-16T09:00:01.046000+00:00"}',NULL,207);
INSERT INTO "study_change" VALUES(295,'library.mark',4,NULL,NULL,NULL,'{"id": 4, "paper_id": 3, "account_id": 2, "verdict": "like", "saved_at": "2026-03-16T09:00:01.049000+00:00"}',NULL,208);
INSERT INTO "study_change" VALUES(296,'library.mark',5,NULL,NULL,NULL,'{"id": 5, "paper_id": 4, "account_id": 2, "verdict": "like", "saved_at": "2026-03-16T09:00:01.052000+00:00"}',NULL,209);
INSERT INTO "study_change" VALUES(297,'library.mark',6,NULL,NULL,NULL,'{"id": 6, "paper_id": 6, "account_id": 1, "verdict": "dislike", "saved_at": null}',NULL,210);
INSERT INTO "study_change" VALUES(298,'library.mark',7,NULL,NULL,NULL,'{"id": 7, "paper_id": 7, "account_id": 1, "verdict": "", "saved_at": "2026-03-16T09:00:01.059000+00:00"}',NULL,211);
INSERT INTO "study_change" VALUES(299,'library.folder',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "owner_id": 1, "name": "For me", "description": "", "visibility": "private", "created_at": "2026-03-16T09:00:01.062000+00:00"}',NULL,212);
INSERT INTO "study_change" VALUES(300,'library.folder_papers',1,NULL,NULL,NULL,'{"id": 1, "folder_id": 1, "paper_id": 1}',NULL,213);
INSERT INTO "study_change" VALUES(301,'library.folder_papers',2,NULL,NULL,NULL,'{"id": 2, "folder_id": 1, "paper_id": 2}',NULL,214);
INSERT INTO "study_change" VALUES(302,'library.folder',1,NULL,NULL,'{"description": ""}','{"description": "Invented."}',NULL,215);
INSERT INTO "study_change" VALUES(303,'library.folder',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "owner_id": 1, "name": "For the team", "description": "", "visibility": "private", "created_at": "2026-03-16T09:00:01.072000+00:00"}',NULL,216);
INSERT INTO "study_change" VALUES(304,'library.folder_papers',3,NULL,NULL,NULL,'{"id": 3, "folder_id": 2, "paper_id": 1}',NULL,217);
INSERT INTO "study_change" VALUES(305,'library.folder_papers',4,NULL,NULL,NULL,'{"id": 4, "folder_id": 2, "paper_id": 2}',NULL,218);
INSERT INTO "study_change" VALUES(306,'library.folder',2,NULL,NULL,'{"description": "", "visibility": "private"}','{"description": "Invented.", "visibility": "study"}',NULL,219);
INSERT INTO "study_change" VALUES(307,'library.folder',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "owner_id": 1, "name": "For everybody", "description": "", "visibility": "private", "created_at": "2026-03-16T09:00:01.082000+00:00"}',NULL,220);
INSERT INTO "study_change" VALUES(308,'library.folder_papers',5,NULL,NULL,NULL,'{"id": 5, "folder_id": 3, "paper_id": 1}',NULL,221);
INSERT INTO "study_change" VALUES(309,'library.folder_papers',6,NULL,NULL,NULL,'{"id": 6, "folder_id": 3, "paper_id": 2}',NULL,222);
INSERT INTO "study_change" VALUES(310,'library.folder',3,NULL,NULL,'{"description": "", "visibility": "private"}','{"description": "Invented.", "visibility": "link"}',NULL,223);
INSERT INTO "study_change" VALUES(311,'study.accesslink',233,NULL,NULL,NULL,'{"id": 233, "purpose": "folder", "study_id": 1, "target": 3, "person": null, "nonce": "b3f5ac127811bbf4d5b971a526d64e1f", "token_hash": "8f33d65ecf250756a468aec6b19c38eeee2ba22a3894f9a113c6eb805cb03947", "created_at": "2026-03-16T09:00:01.089000+00:00", "expires_at": null, "revoked_at": null, "used_at": null}',NULL,223);
INSERT INTO "study_change" VALUES(312,'library.label',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "name": "To be read"}',NULL,224);
INSERT INTO "study_change" VALUES(313,'library.label_papers',1,NULL,NULL,NULL,'{"id": 1, "label_id": 1, "paper_id": 1}',NULL,224);
INSERT INTO "study_change" VALUES(314,'library.label_papers',2,NULL,NULL,NULL,'{"id": 2, "label_id": 1, "paper_id": 2}',NULL,225);
INSERT INTO "study_change" VALUES(315,'library.comment',1,NULL,NULL,NULL,'{"id": 1, "paper_id": 1, "account_id": 1, "text": "Nobody says how many were asked twice.", "written_at": "2026-03-16T09:00:01.096000+00:00", "withdrawn_at": null}',NULL,226);
INSERT INTO "study_change" VALUES(316,'library.comment',2,NULL,NULL,NULL,'{"id": 2, "paper_id": 1, "account_id": 2, "text": "Table 2 does.", "written_at": "2026-03-16T09:00:01.099000+00:00", "withdrawn_at": null}',NULL,227);
INSERT INTO "study_change" VALUES(317,'library.comment',3,NULL,NULL,NULL,'{"id": 3, "paper_id": 1, "account_id": 2, "text": "This was a mistake.", "written_at": "2026-03-16T09:00:01.102000+00:00", "withdrawn_at": null}',NULL,228);
INSERT INTO "study_change" VALUES(318,'library.comment',3,NULL,NULL,'{"text": "This was a mistake.", "withdrawn_at": null}','{"text": "", "withdrawn_at": "2026-03-16T09:00:01.105000+00:00"}',NULL,229);
INSERT INTO "study_change" VALUES(319,'library.savedsearch',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "account_id": 1, "name": "Drills", "query": "drill*", "filters": {"shelf": "all"}, "saved_at": "2026-03-16T09:00:01.112000+00:00"}',NULL,230);
INSERT INTO "study_change" VALUES(320,'library.interest',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "account_id": 1, "name": "Ideas that travel", "created_at": "2026-03-16T09:00:01.115000+00:00"}',NULL,231);
INSERT INTO "study_change" VALUES(321,'library.interest_papers',1,NULL,NULL,NULL,'{"id": 1, "interest_id": 1, "paper_id": 3}',NULL,231);
INSERT INTO "study_change" VALUES(322,'library.interest_papers',2,NULL,NULL,NULL,'{"id": 2, "interest_id": 1, "paper_id": 1}',NULL,231);
INSERT INTO "study_change" VALUES(323,'library.interest_papers',3,NULL,NULL,NULL,'{"id": 3, "interest_id": 1, "paper_id": 2}',NULL,231);
INSERT INTO "study_change" VALUES(324,'library.interest_papers',4,NULL,NULL,NULL,'{"id": 4, "interest_id": 1, "paper_id": 7}',NULL,231);
INSERT INTO "study_change" VALUES(325,'library.interest',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "account_id": 1, "name": "Nothing yet", "created_at": "2026-03-16T09:00:01.118000+00:00"}',NULL,232);
INSERT INTO "study_change" VALUES(326,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,233);
INSERT INTO "study_change" VALUES(327,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,234);
INSERT INTO "study_change" VALUES(328,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,235);
INSERT INTO "study_change" VALUES(329,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,236);
INSERT INTO "study_change" VALUES(330,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,237);
INSERT INTO "study_change" VALUES(331,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,238);
INSERT INTO "study_change" VALUES(332,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,239);
INSERT INTO "study_change" VALUES(333,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,240);
INSERT INTO "study_change" VALUES(334,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "A record of learning is its person''s own, and the study''s log does not hold it."}',NULL,241);
INSERT INTO "study_change" VALUES(335,'library.folder_papers',7,NULL,NULL,NULL,'{"id": 7, "folder_id": 2, "paper_id": 3}',NULL,242);
INSERT INTO "study_change" VALUES(336,'library.folder_papers',8,NULL,NULL,NULL,'{"id": 8, "folder_id": 2, "paper_id": 4}',NULL,243);
INSERT INTO "study_change" VALUES(337,'library.folder_papers',9,NULL,NULL,NULL,'{"id": 9, "folder_id": 2, "paper_id": 5}',NULL,244);
INSERT INTO "study_change" VALUES(338,'library.folder_papers',10,NULL,NULL,NULL,'{"id": 10, "folder_id": 2, "paper_id": 6}',NULL,245);
INSERT INTO "study_change" VALUES(339,'library.review',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "title": "Ideas, screened to the end", "question": "Which ideas come home?", "reasons": ["Another topic", "Not research"], "n_screeners": 2, "stopping_rule": {"kind": "all", "n_random": 2}, "seed": 1, "flow": {"identified": {"Papers of the library": 6}, "removed": {}}, "created_at": "2026-03-16T09:00:01.165000+00:00", "started_at": null, "revealed_at": null}',NULL,246);
INSERT INTO "study_change" VALUES(340,'library.review_papers',1,6,NULL,NULL,NULL,NULL,246);
INSERT INTO "study_change" VALUES(341,'',NULL,NULL,NULL,NULL,'{"n_papers": 6}',NULL,246);
INSERT INTO "study_change" VALUES(342,'library.review',1,NULL,NULL,'{"started_at": null}','{"started_at": "2026-03-16T09:00:01.168000+00:00"}',NULL,247);
INSERT INTO "study_change" VALUES(343,'library.screener',1,NULL,NULL,NULL,'{"id": 1, "review_id": 1, "account_id": 1, "follows_id": null, "order": [5, 2, 6, 4, 1, 3], "n_fitted": 0, "n_asked": 0, "checks": [], "joined_at": "2026-03-16T09:00:01.171000+00:00", "done_at": null}',NULL,248);
INSERT INTO "study_change" VALUES(344,'library.decision',1,NULL,NULL,NULL,'{"id": 1, "review_id": 1, "paper_id": 5, "account_id": 1, "verdict": "include", "reason": "", "place": 1, "decided_at": "2026-03-16T09:00:01.176000+00:00"}',NULL,249);
INSERT INTO "study_change" VALUES(345,'library.decision',2,NULL,NULL,NULL,'{"id": 2, "review_id": 1, "paper_id": 2, "account_id": 1, "verdict": "exclude", "reason": "Another topic", "place": 2, "decided_at": "2026-03-16T09:00:01.181000+00:00"}',NULL,250);
INSERT INTO "study_change" VALUES(346,'library.decision',3,NULL,NULL,NULL,'{"id": 3, "review_id": 1, "paper_id": 3, "account_id": 1, "verdict": "include", "reason": "", "place": 3, "decided_at": "2026-03-16T09:00:01.186000+00:00"}',NULL,251);
INSERT INTO "study_change" VALUES(347,'library.decision',4,NULL,NULL,NULL,'{"id": 4, "review_id": 1, "paper_id": 1, "account_id": 1, "verdict": "include", "reason": "", "place": 4, "decided_at": "2026-03-16T09:00:01.191000+00:00"}',NULL,252);
INSERT INTO "study_change" VALUES(348,'library.decision',5,NULL,NULL,NULL,'{"id": 5, "review_id": 1, "paper_id": 6, "account_id": 1, "verdict": "exclude", "reason": "Another topic", "place": 5, "decided_at": "2026-03-16T09:00:01.196000+00:00"}',NULL,253);
INSERT INTO "study_change" VALUES(349,'library.decision',6,NULL,NULL,NULL,'{"id": 6, "review_id": 1, "paper_id": 4, "account_id": 1, "verdict": "exclude", "reason": "Another topic", "place": 6, "decided_at": "2026-03-16T09:00:01.201000+00:00"}',NULL,254);
INSERT INTO "study_change" VALUES(350,'library.screener',1,NULL,NULL,'{"done_at": null}','{"done_at": "2026-03-16T09:00:01.201000+00:00"}',NULL,254);
INSERT INTO "study_change" VALUES(351,'library.screener',2,NULL,NULL,NULL,'{"id": 2, "review_id": 1, "account_id": 2, "follows_id": null, "order": [5, 2, 6, 4, 1, 3], "n_fitted": 0, "n_asked": 0, "checks": [], "joined_at": "2026-03-16T09:00:01.204000+00:00", "done_at": null}',NULL,255);
INSERT INTO "study_change" VALUES(352,'library.decision',7,NULL,NULL,NULL,'{"id": 7, "review_id": 1, "paper_id": 5, "account_id": 2, "verdict": "include", "reason": "", "place": 1, "decided_at": "2026-03-16T09:00:01.209000+00:00"}',NULL,256);
INSERT INTO "study_change" VALUES(353,'library.decision',8,NULL,NULL,NULL,'{"id": 8, "review_id": 1, "paper_id": 2, "account_id": 2, "verdict": "include", "reason": "", "place": 2, "decided_at": "2026-03-16T09:00:01.214000+00:00"}',NULL,257);
INSERT INTO "study_change" VALUES(354,'library.decision',9,NULL,NULL,NULL,'{"id": 9, "review_id": 1, "paper_id": 6, "account_id": 2, "verdict": "exclude", "reason": "Another topic", "place": 3, "decided_at": "2026-03-16T09:00:01.219000+00:00"}',NULL,258);
INSERT INTO "study_change" VALUES(355,'library.decision',10,NULL,NULL,NULL,'{"id": 10, "review_id": 1, "paper_id": 3, "account_id": 2, "verdict": "exclude", "reason": "Another topic", "place": 4, "decided_at": "2026-03-16T09:00:01.224000+00:00"}',NULL,259);
INSERT INTO "study_change" VALUES(356,'library.decision',11,NULL,NULL,NULL,'{"id": 11, "review_id": 1, "paper_id": 1, "account_id": 2, "verdict": "include", "reason": "", "place": 5, "decided_at": "2026-03-16T09:00:01.229000+00:00"}',NULL,260);
INSERT INTO "study_change" VALUES(357,'library.decision',12,NULL,NULL,NULL,'{"id": 12, "review_id": 1, "paper_id": 4, "account_id": 2, "verdict": "include", "reason": "", "place": 6, "decided_at": "2026-03-16T09:00:01.234000+00:00"}',NULL,261);
INSERT INTO "study_change" VALUES(358,'library.screener',2,NULL,NULL,'{"done_at": null}','{"done_at": "2026-03-16T09:00:01.234000+00:00"}',NULL,261);
INSERT INTO "study_change" VALUES(359,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The verdicts have been seen."}',NULL,262);
INSERT INTO "study_change" VALUES(360,'library.review',1,NULL,NULL,'{"revealed_at": null}','{"revealed_at": "2026-03-16T09:00:01.237000+00:00"}',NULL,262);
INSERT INTO "study_change" VALUES(361,'library.settlement',1,NULL,NULL,NULL,'{"id": 1, "review_id": 1, "paper_id": 2, "verdict": "include", "reason": "Read whole, it is about it.", "settled_by_id": 1, "settled_at": "2026-03-16T09:00:01.240000+00:00"}',NULL,263);
INSERT INTO "study_change" VALUES(362,'library.settlement',2,NULL,NULL,NULL,'{"id": 2, "review_id": 1, "paper_id": 3, "verdict": "include", "reason": "Read whole, it is about it.", "settled_by_id": 1, "settled_at": "2026-03-16T09:00:01.243000+00:00"}',NULL,264);
INSERT INTO "study_change" VALUES(363,'library.settlement',3,NULL,NULL,NULL,'{"id": 3, "review_id": 1, "paper_id": 4, "verdict": "include", "reason": "Read whole, it is about it.", "settled_by_id": 1, "settled_at": "2026-03-16T09:00:01.246000+00:00"}',NULL,265);
INSERT INTO "study_change" VALUES(364,'library.folder',4,NULL,NULL,NULL,'{"id": 4, "study_id": 1, "owner_id": 1, "name": "Included: Ideas, screened to the end", "description": "The papers that \u201cIdeas, screened to the end\u201d included.", "visibility": "study", "created_at": "2026-03-16T09:00:01.249000+00:00"}',NULL,266);
INSERT INTO "study_change" VALUES(365,'library.folder_papers',11,NULL,NULL,NULL,'{"id": 11, "folder_id": 4, "paper_id": 3}',NULL,266);
INSERT INTO "study_change" VALUES(366,'library.folder_papers',12,NULL,NULL,NULL,'{"id": 12, "folder_id": 4, "paper_id": 5}',NULL,266);
INSERT INTO "study_change" VALUES(367,'library.folder_papers',13,NULL,NULL,NULL,'{"id": 13, "folder_id": 4, "paper_id": 4}',NULL,266);
INSERT INTO "study_change" VALUES(368,'library.folder_papers',14,NULL,NULL,NULL,'{"id": 14, "folder_id": 4, "paper_id": 1}',NULL,266);
INSERT INTO "study_change" VALUES(369,'library.folder_papers',15,NULL,NULL,NULL,'{"id": 15, "folder_id": 4, "paper_id": 2}',NULL,266);
INSERT INTO "study_change" VALUES(370,'',NULL,NULL,NULL,NULL,'{"review": 1}',NULL,266);
INSERT INTO "study_change" VALUES(371,'library.review',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "title": "Ideas, half screened", "question": "Which ideas come home?", "reasons": ["Another topic", "Not research"], "n_screeners": 2, "stopping_rule": {"kind": "all", "n_random": 2}, "seed": 1, "flow": {"identified": {"Papers of the library": 14}, "removed": {"Duplicate records": 1}}, "created_at": "2026-03-16T09:00:01.252000+00:00", "started_at": null, "revealed_at": null}',NULL,267);
INSERT INTO "study_change" VALUES(372,'library.review_papers',7,19,NULL,NULL,NULL,NULL,267);
INSERT INTO "study_change" VALUES(373,'',NULL,NULL,NULL,NULL,'{"n_papers": 13}',NULL,267);
INSERT INTO "study_change" VALUES(374,'library.review',2,NULL,NULL,'{"started_at": null}','{"started_at": "2026-03-16T09:00:01.255000+00:00"}',NULL,268);
INSERT INTO "study_change" VALUES(375,'library.screener',3,NULL,NULL,NULL,'{"id": 3, "review_id": 2, "account_id": 1, "follows_id": null, "order": [5, 9, 10, 2, 13, 6, 4, 7, 11, 1, 8, 3, 12], "n_fitted": 0, "n_asked": 0, "checks": [], "joined_at": "2026-03-16T09:00:01.258000+00:00", "done_at": null}',NULL,269);
INSERT INTO "study_change" VALUES(376,'library.decision',13,NULL,NULL,NULL,'{"id": 13, "review_id": 2, "paper_id": 5, "account_id": 1, "verdict": "include", "reason": "", "place": 1, "decided_at": "2026-03-16T09:00:01.263000+00:00"}',NULL,270);
INSERT INTO "study_change" VALUES(377,'library.decision',14,NULL,NULL,NULL,'{"id": 14, "review_id": 2, "paper_id": 9, "account_id": 1, "verdict": "include", "reason": "", "place": 2, "decided_at": "2026-03-16T09:00:01.268000+00:00"}',NULL,271);
INSERT INTO "study_change" VALUES(378,'library.decision',15,NULL,NULL,NULL,'{"id": 15, "review_id": 2, "paper_id": 10, "account_id": 1, "verdict": "exclude", "reason": "Another topic", "place": 3, "decided_at": "2026-03-16T09:00:01.273000+00:00"}',NULL,272);
INSERT INTO "study_change" VALUES(379,'library.decision',16,NULL,NULL,NULL,'{"id": 16, "review_id": 2, "paper_id": 11, "account_id": 1, "verdict": "include", "reason": "", "place": 4, "decided_at": "2026-03-16T09:00:01.278000+00:00"}',NULL,273);
INSERT INTO "study_change" VALUES(380,'library.screener',4,NULL,NULL,NULL,'{"id": 4, "review_id": 2, "account_id": 2, "follows_id": null, "order": [5, 9, 10, 2, 13, 6, 4, 7, 11, 1, 8, 3, 12], "n_fitted": 0, "n_asked": 0, "checks": [], "joined_at": "2026-03-16T09:00:01.281000+00:00", "done_at": null}',NULL,274);
INSERT INTO "study_change" VALUES(381,'library.decision',17,NULL,NULL,NULL,'{"id": 17, "review_id": 2, "paper_id": 5, "account_id": 2, "verdict": "include", "reason": "", "place": 1, "decided_at": "2026-03-16T09:00:01.286000+00:00"}',NULL,275);
INSERT INTO "study_change" VALUES(382,'library.decision',18,NULL,NULL,NULL,'{"id": 18, "review_id": 2, "paper_id": 9, "account_id": 2, "verdict": "exclude", "reason": "Another topic", "place": 2, "decided_at": "2026-03-16T09:00:01.291000+00:00"}',NULL,276);
INSERT INTO "study_change" VALUES(383,'library.decision',19,NULL,NULL,NULL,'{"id": 19, "review_id": 2, "paper_id": 10, "account_id": 2, "verdict": "include", "reason": "", "place": 3, "decided_at": "2026-03-16T09:00:01.296000+00:00"}',NULL,277);
INSERT INTO "study_change" VALUES(384,'library.closing',1,NULL,NULL,NULL,'{"id": 1, "review_id": 2, "screener_id": 4, "reason": "Away until spring.", "handed_on": true, "closed_by_id": 1, "closed_at": "2026-03-16T09:00:01.299000+00:00"}',NULL,278);
INSERT INTO "study_change" VALUES(385,'library.screener',4,NULL,NULL,'{"done_at": null}','{"done_at": "2026-03-16T09:00:01.299000+00:00"}',NULL,278);
INSERT INTO "study_change" VALUES(386,'library.institution',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "name": "Invented Trust Library", "resolver_base": "https://resolver.example.org/openurl", "proxy_prefix": "https://login.proxy.example.org/login?url=", "openathens_organisation": "example.org", "libkey_library": "412", "contact_email": "library@example.org"}',NULL,279);
INSERT INTO "study_change" VALUES(387,'study.upload',2,NULL,NULL,NULL,'{"id": 2, "study_id": 1, "purpose": "holdings", "name": "kbart.txt", "file": "uploads/2026/11/9286e909c861d71def45b457257f947a", "sha256": "7ee2bb74b282aad5c0e55c0de8d3b782e400608d08db04a0581582b6f5ecd8e3", "n_bytes": 311, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.305000+00:00"}',NULL,280);
INSERT INTO "study_change" VALUES(388,'library.fulltext',1,NULL,NULL,NULL,'{"id": 1, "paper_id": 1, "name": "paper.pdf", "file": "papers/2026/11/paper.pdf", "sha256": "98dd5e8c6298574211abd1ed240d807b4a2ed60bda27883306bfb7a2b555d838", "n_bytes": 969, "pages": [], "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.310000+00:00"}',NULL,281);
INSERT INTO "study_change" VALUES(389,'library.fulltext',2,NULL,NULL,NULL,'{"id": 2, "paper_id": 2, "name": "paper.pdf", "file": "papers/2026/11/paper_h7o444s.pdf", "sha256": "44a633f695fa17a6467da6b76982fc1972f4b12485079a582b2334640628c6e4", "n_bytes": 25, "pages": [], "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.315000+00:00"}',NULL,282);
INSERT INTO "study_change" VALUES(390,'',NULL,NULL,NULL,NULL,'{"titles": 2, "wrong": 0, "left_out": 0}',NULL,283);
INSERT INTO "study_change" VALUES(391,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The holdings before it came from a file that is gone."}',NULL,283);
INSERT INTO "study_change" VALUES(392,'study.upload',2,NULL,NULL,'{"id": 2, "study_id": 1, "purpose": "holdings", "name": "kbart.txt", "file": "uploads/2026/11/9286e909c861d71def45b457257f947a", "sha256": "7ee2bb74b282aad5c0e55c0de8d3b782e400608d08db04a0581582b6f5ecd8e3", "n_bytes": 311, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.305000+00:00"}',NULL,NULL,284);
INSERT INTO "study_change" VALUES(393,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The file itself is gone."}',NULL,284);
INSERT INTO "study_change" VALUES(394,'',NULL,NULL,NULL,NULL,'{"n_pages": 2}',NULL,285);
INSERT INTO "study_change" VALUES(395,'sample.selection',14,NULL,88,'{"status": "reserve", "status_reason": "", "replaces_id": null, "decided_at": null}','{"status": "chosen", "status_reason": "Takes the place of L004, who declined; covers most of those in reserve: 24 of 24 categories and 65 of 66 combinations covered before. Shares role: Nurse and specialty: neonatal care.", "replaces_id": 1, "decided_at": "2026-03-16T09:00:01.347000+00:00"}',NULL,286);
INSERT INTO "study_change" VALUES(396,'sample.selection',1,NULL,4,'{"status": "chosen", "status_reason": "", "decided_at": null}','{"status": "declined", "status_reason": "No time", "decided_at": "2026-03-16T09:00:01.347000+00:00"}',NULL,286);
INSERT INTO "study_change" VALUES(397,'innovations.countingrule',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "home_id": 1}',NULL,287);
INSERT INTO "study_change" VALUES(398,'interviews.textrevision',13,NULL,4,NULL,'{"id": 13, "transcript_id": 1, "number": 2, "text": "# Interview L004\n\nI: Could you take me back to the first ward you saw there?\n\nP: The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.\n\nI: What did you make of it at the time?\n\nP: Honestly? I thought, how sad that they have no incubators. It took me until the Thursday to see that the babies were warm, pink and feeding. The sister in charge had made a unit out of one long room with beds pushed together and a shelf for flasks. Nothing in it cost more than a blanket.\n\nI: So was it the lack of machines that you noticed, or something else?\n\nP: Something else, in the end. It was that the family was on the rota. I mean really on it: her name stood on the wall with the hours she would carry. A grandmother did the nights. At home we talk about families as visitors, we even print the visiting times on the door.\n\nI: What happened when you came back?\n\nP: I gave a talk with photographs at our away day. People were very kind about it. They laughed in the right places, and then somebody asked about parking and that was that. Afterwards I thought, I''ve told it like a holiday. I had no form to put it on and no meeting it belonged to.\n\nI: Did you try another way?\n\nP: A year later, yes. We have a side room that''s used for storing cots. I asked whether four mothers could carry their babies there through the night, in reclining chairs. Infection control wanted a risk assessment, estates wanted to know who owns the chairs, and the matron said, bring me a study from a hospital like ours. There are studies. She wanted one with our postcode, more or less.\n\nI: How did you take that?\n\nP: I was cross. If the same room had come out of a teaching hospital in Sweden, I think we would have had a working group by the Friday. It''s not that anybody said anything rude. It''s a small pause when you name the country.\n\nI: Where does it stand now?\n\nP: One of the consultants has taken it up, and that changes the weather. She found money for the chairs from a charity and we have a plan with dates in it. The sister from the link looked at our drawing and said we''d put the door on the wrong side, which we had. I''d like her here for the opening, as the one who shows us, not as our guest.\n\nI: And for you yourself?\n\nP: I stand differently at a cot. I ask the mother first. Nobody taught me that in twenty years and she did it in a week. But that''s in me, it isn''t in the unit. If I go, it goes. Yes.\n", "n_words": 520, "sha256": "5b5a5c49e111f95c17042f63c6f40100971c13d060c8486e5c9ff7b1d3e7ab1e", "reason": "The end was missing", "written_by_id": 1, "written_at": "2026-03-16T09:00:01.352000+00:00"}',NULL,288);
INSERT INTO "study_change" VALUES(399,'interviews.turn',215,230,NULL,NULL,NULL,NULL,288);
INSERT INTO "study_change" VALUES(400,'interviews.textrevision',1,NULL,NULL,'{}','{}',NULL,288);
INSERT INTO "study_change" VALUES(401,'coding.coding',1,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(402,'coding.coding',2,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(403,'coding.coding',3,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(404,'coding.coding',4,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(405,'coding.coding',5,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(406,'coding.coding',6,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(407,'coding.coding',7,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(408,'coding.coding',8,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(409,'coding.coding',9,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(410,'coding.coding',10,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(411,'coding.coding',11,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(412,'coding.coding',12,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(413,'coding.coding',13,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(414,'coding.coding',14,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(415,'coding.coding',15,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(416,'coding.coding',16,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(417,'coding.coding',181,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(418,'coding.coding',182,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(419,'coding.coding',183,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(420,'coding.coding',184,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(421,'coding.coding',185,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(422,'coding.coding',186,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(423,'coding.coding',187,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(424,'coding.coding',188,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(425,'coding.coding',189,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(426,'coding.coding',190,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(427,'coding.coding',191,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(428,'coding.coding',192,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(429,'coding.coding',193,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(430,'coding.coding',194,NULL,4,'{"revision_id": 1}','{"revision_id": 13}',NULL,289);
INSERT INTO "study_change" VALUES(431,'',NULL,NULL,NULL,NULL,'{"revision": 13, "carried": 30, "changed": 0, "left": []}',NULL,289);
INSERT INTO "study_change" VALUES(432,'interviews.transcript',13,NULL,NULL,NULL,'{"id": 13, "study_id": 1, "interview_id": null, "full_text_id": 1, "source_name": "paper.pdf", "added_at": "2026-03-16T09:00:01.356000+00:00"}',NULL,290);
INSERT INTO "study_change" VALUES(433,'interviews.textrevision',14,NULL,NULL,NULL,'{"id": 14, "transcript_id": 13, "number": 1, "text": "Ideas that came home\n\nPage two names a drill", "n_words": 9, "sha256": "f1611b10a26e4883a2f5e7a60e1af2bb01e5906bde15ec30b8483ce064d06774", "reason": "as the PDF gives it", "written_by_id": 1, "written_at": "2026-03-16T09:00:01.356000+00:00"}',NULL,290);
INSERT INTO "study_change" VALUES(434,'interviews.turn',231,232,NULL,NULL,NULL,NULL,290);
INSERT INTO "study_change" VALUES(435,'coding.coder',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "name": "Owner", "account_id": 1}',NULL,292);
INSERT INTO "study_change" VALUES(436,'coding.coding',357,NULL,NULL,NULL,'{"id": 357, "code_id": 1, "revision_id": 14, "coder_id": 3, "start": 0, "end": 5, "note": "", "created_at": "2026-03-16T09:00:01.359000+00:00"}',NULL,293);
INSERT INTO "study_change" VALUES(437,'coding.coding',358,NULL,NULL,NULL,'{"id": 358, "code_id": 1, "revision_id": 14, "coder_id": 3, "start": 0, "end": 10, "note": "", "created_at": "2026-03-16T09:00:01.364000+00:00"}',NULL,295);
INSERT INTO "study_change" VALUES(438,'coding.coding',358,NULL,NULL,'{"id": 358, "code_id": 1, "revision_id": 14, "coder_id": 3, "start": 0, "end": 10, "note": "", "created_at": "2026-03-16T09:00:01.364000+00:00"}',NULL,NULL,296);
INSERT INTO "study_change" VALUES(439,'study.assignment',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "account_id": 4, "kind": "interviews.interview", "target": 1}',NULL,297);
INSERT INTO "study_change" VALUES(440,'study.upload',3,NULL,NULL,NULL,'{"id": 3, "study_id": 1, "purpose": "register", "name": "people.csv", "file": "uploads/2026/11/f2672b7feb3a0147b05f6328385e466d", "sha256": "c35c484131947dcbbb6f855286f9a693c4e0ab4df5edaa5f0225d2c661a64ea7", "n_bytes": 35, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.373000+00:00"}',NULL,298);
INSERT INTO "study_change" VALUES(441,'study.accesslink',234,NULL,4,NULL,'{"id": 234, "purpose": "transcript", "study_id": 1, "target": 1, "person": 4, "nonce": "2f6b77a71a0c6633e6d72ff72fc87e78", "token_hash": "8c2c6afa2b2ea2f8f846b7d96319ba6303c981584e1126292aade5f5b90e9543", "created_at": "2026-03-16T09:00:01.376000+00:00", "expires_at": "2026-05-15T09:00:01.376000+00:00", "revoked_at": null, "used_at": null}',NULL,299);
INSERT INTO "study_change" VALUES(442,'interviews.proposal',1,NULL,4,NULL,'{"id": 1, "transcript_id": 1, "base_id": 13, "kept_at": "2026-03-16T09:00:01.383000+00:00", "sent_at": null, "remark": "", "handled_at": null, "handled_by_id": null, "reason": "", "written": null}',NULL,300);
INSERT INTO "study_change" VALUES(443,'interviews.proposedturn',1,NULL,4,NULL,'{"id": 1, "proposal_id": 1, "order": 1, "kind": "change", "was": "The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.", "wish": "I said less.", "remark": "Too long", "is_taken": false}',NULL,300);
INSERT INTO "study_change" VALUES(444,'interviews.proposal',1,NULL,4,'{"sent_at": null, "remark": ""}','{"sent_at": "2026-03-16T09:00:01.387000+00:00", "remark": "Else fine"}',NULL,301);
INSERT INTO "study_change" VALUES(445,'study.accesslink',235,NULL,4,NULL,'{"id": 235, "purpose": "quotations", "study_id": 1, "target": 4, "person": 4, "nonce": "df2399f3177737ba4c15b99f205ed781", "token_hash": "6537a8fa8de223c0a2075549798e8a91effbb7cea653949e9c8233eefad7ce81", "created_at": "2026-03-16T09:00:01.390000+00:00", "expires_at": "2026-05-15T09:00:01.390000+00:00", "revoked_at": null, "used_at": null}',NULL,302);
INSERT INTO "study_change" VALUES(446,'findings.speakeranswer',1,NULL,4,NULL,'{"id": 1, "study_id": 1, "person_id": 4, "answered_at": "2026-03-16T09:00:01.398000+00:00", "remark": "Thank you"}',NULL,303);
INSERT INTO "study_change" VALUES(447,'findings.quotationreply',1,NULL,4,NULL,'{"id": 1, "answer_id": 1, "revision_id": 13, "start": 2559, "end": 2616, "words": "But that''s in me, it isn''t in the unit. If I go, it goes.", "verdict": "may", "wish": "", "remark": "", "replied_at": "2026-03-16T09:00:01.398000+00:00"}',NULL,303);
INSERT INTO "study_change" VALUES(448,'library.providerswitch',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "provider": "unpaywall", "base": "http://127.0.0.1:44103", "switched_on_by_id": 1, "switched_on_at": "2026-03-16T09:00:01.401000+00:00"}',NULL,304);
INSERT INTO "study_change" VALUES(449,'',NULL,NULL,NULL,NULL,'{"provider": "unpaywall", "status": "found", "paper": 1}',NULL,305);
INSERT INTO "study_change" VALUES(450,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The question has left this machine."}',NULL,305);
INSERT INTO "study_change" VALUES(451,'',NULL,NULL,NULL,NULL,'{"provider": "unpaywall", "status": "unknown", "paper": 2}',NULL,306);
INSERT INTO "study_change" VALUES(452,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The question has left this machine."}',NULL,306);
INSERT INTO "study_change" VALUES(453,'study.study',2,NULL,NULL,NULL,'{"id": 2, "slug": "many-papers", "title": "Many papers", "question": "", "unit_one": "person", "unit_many": "people", "is_invented": false, "created_at": "2026-03-16T09:00:01.428000+00:00", "archived_at": null, "deleted_at": null}',NULL,307);
INSERT INTO "study_change" VALUES(454,'study.membership',6,NULL,NULL,NULL,'{"id": 6, "study_id": 2, "account_id": 2, "role": "owner", "joined_at": "2026-03-16T09:00:01.429000+00:00"}',NULL,307);
INSERT INTO "study_change" VALUES(455,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The log itself begins with it."}',NULL,307);
INSERT INTO "study_change" VALUES(456,'study.upload',4,NULL,NULL,NULL,'{"id": 4, "study_id": 2, "purpose": "references", "name": "papers.ris", "file": "uploads/2026/11/51acc71ade76e7635eb3349aad7adad0", "sha256": "ea7916d585b430bb44187d7513183a5fbbc9f2cb923a76d759f84f391cbb7647", "n_bytes": 113, "uploaded_by_id": 2, "uploaded_at": "2026-03-16T09:00:01.438000+00:00"}',NULL,308);
INSERT INTO "study_change" VALUES(457,'library.paper',15,15,NULL,NULL,NULL,NULL,309);
INSERT INTO "study_change" VALUES(458,'',NULL,NULL,NULL,NULL,'{"format": "RIS", "added": 1, "already_there": 0, "broken": 0}',NULL,309);
INSERT INTO "study_change" VALUES(459,'study.upload',4,NULL,NULL,'{"id": 4, "study_id": 2, "purpose": "references", "name": "papers.ris", "file": "uploads/2026/11/51acc71ade76e7635eb3349aad7adad0", "sha256": "ea7916d585b430bb44187d7513183a5fbbc9f2cb923a76d759f84f391cbb7647", "n_bytes": 113, "uploaded_by_id": 2, "uploaded_at": "2026-03-16T09:00:01.438000+00:00"}',NULL,NULL,310);
INSERT INTO "study_change" VALUES(460,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The file itself is gone."}',NULL,310);
INSERT INTO "study_change" VALUES(461,'study.memberinvitation',5,NULL,NULL,NULL,'{"id": 5, "study_id": 1, "role": "viewer", "note": "A viewer", "created_at": "2026-03-16T09:00:01.451000+00:00"}',NULL,311);
INSERT INTO "study_change" VALUES(462,'study.accesslink',236,NULL,NULL,NULL,'{"id": 236, "purpose": "join", "study_id": 1, "target": 5, "person": null, "nonce": "9317c7540bf2e5ccbe690e595ca34795", "token_hash": "408e04dbba5e949a8a0df9833ce010290b79530cd66ced0b9154d7dfe0b709ae", "created_at": "2026-03-16T09:00:01.451000+00:00", "expires_at": "2026-03-30T09:00:01.451000+00:00", "revoked_at": null, "used_at": null}',NULL,311);
INSERT INTO "study_change" VALUES(463,'register.consentsheet',1,NULL,NULL,NULL,'{"id": 1, "study_id": 1, "introduction": "We ask.", "contact": "Olu", "wordings": {"quoting": "You may quote me."}}',NULL,312);
INSERT INTO "study_change" VALUES(464,'study.accesslink',238,351,NULL,NULL,NULL,NULL,313);
INSERT INTO "study_change" VALUES(465,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The person said so by the link."}',NULL,314);
INSERT INTO "study_change" VALUES(466,'register.consent',1,NULL,114,NULL,'{"id": 1, "person_id": 114, "clause": "quoting", "wording": "You may quote me.", "source": "", "how": "link", "item": null, "given_at": "2026-03-16T09:00:01.471000+00:00", "withdrawn_at": null}',NULL,314);
INSERT INTO "study_change" VALUES(467,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The person said so by the link."}',NULL,315);
INSERT INTO "study_change" VALUES(468,'register.erasurerequest',1,NULL,114,NULL,'{"id": 1, "person_id": 114, "asked_at": "2026-03-16T09:00:01.475000+00:00", "settled_at": null}',NULL,315);
INSERT INTO "study_change" VALUES(469,'study.upload',5,NULL,NULL,NULL,'{"id": 5, "study_id": 1, "purpose": "references", "name": "papers.ris", "file": "uploads/2026/11/1b21dbbc2aeebfe70dcc09f84598dc53", "sha256": "1a21897ca07f481afbe63897021c7cac571ef8280f7194f52a47992a4792ec2e", "n_bytes": 107, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.490000+00:00"}',NULL,316);
INSERT INTO "study_change" VALUES(470,'study.upload',6,NULL,NULL,NULL,'{"id": 6, "study_id": 1, "purpose": "holdings", "name": "more.txt", "file": "uploads/2026/11/b354d0dbce85e6ca8fc90ccbcb875bf4", "sha256": "2af3a7be18795a759b16018ece14b36b90f0b64fdfdfd46e39a736d3bc487938", "n_bytes": 80, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.504000+00:00"}',NULL,317);
INSERT INTO "study_change" VALUES(471,'study.upload',7,NULL,NULL,NULL,'{"id": 7, "study_id": 1, "purpose": "survey responses", "name": "answers.csv", "file": "uploads/2026/11/4db91215af441e5109356473fcdd5948", "sha256": "bfd870b31fbb608149966e9ade1bb113176057d18b952dcedd39e5f53614b336", "n_bytes": 45, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.522000+00:00"}',NULL,318);
INSERT INTO "study_change" VALUES(472,'',NULL,NULL,NULL,NULL,'{"n_responses": 1, "n_answers": 2, "items": 2, "strict": true}',NULL,319);
INSERT INTO "study_change" VALUES(473,'survey.response',36,36,NULL,NULL,NULL,NULL,320);
INSERT INTO "study_change" VALUES(474,'survey.answer',471,472,NULL,NULL,NULL,NULL,320);
INSERT INTO "study_change" VALUES(475,'study.upload',7,NULL,NULL,'{"id": 7, "study_id": 1, "purpose": "survey responses", "name": "answers.csv", "file": "uploads/2026/11/4db91215af441e5109356473fcdd5948", "sha256": "bfd870b31fbb608149966e9ade1bb113176057d18b952dcedd39e5f53614b336", "n_bytes": 45, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.522000+00:00"}',NULL,NULL,321);
INSERT INTO "study_change" VALUES(476,'',NULL,NULL,NULL,NULL,'{"cannot be undone": "The file itself is gone."}',NULL,321);
INSERT INTO "study_change" VALUES(477,'study.upload',8,NULL,NULL,NULL,'{"id": 8, "study_id": 1, "purpose": "survey responses", "name": "answers.csv", "file": "uploads/2026/11/c2d08aba88e249c21f72fe9c96861189", "sha256": "bfd870b31fbb608149966e9ade1bb113176057d18b952dcedd39e5f53614b336", "n_bytes": 45, "uploaded_by_id": 1, "uploaded_at": "2026-03-16T09:00:01.533000+00:00"}',NULL,322);
-- study_assignment
INSERT INTO "study_assignment" VALUES(1,'interviews.interview',1,4,1);
-- study_accesslink
INSERT INTO "study_accesslink" VALUES(1,'answer',1,1,'64994cae547437497def4ba27899ec2a','72ec649a23a7ccd50517d0ccdababfc993f1a93afee7ec41c095210c0bc9268e','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(2,'answer',2,2,'11f0976a77884fd1d9a4720ed1db0ca4','11ae69307d5c3aaf52fb52a2abf3eaaee8469c566eb024c345888bed4ce251d1','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(3,'answer',3,3,'8ec2a734f33cf5b2f69ead5f028cdab8','6f159012c94450cf52442511b9d0074b4527f5aeaa51b3edda46faebb55dd459','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(4,'answer',4,4,'7dcee25e033a7160153303d89a85cd62','1d50ea7632396f4a5aee9d7e76f13cebe7436f0c0bc6aa30a2f5494a3d2fb88f','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(5,'answer',5,5,'d9f1bceca97bc36cf45fb6c529195e95','4b28003b32ec349ad094824d62ccecf72e7ff5f08003ce907a3cfbb4980d357b','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(6,'answer',6,6,'32813166304b6aa10d88f62508ff4324','5982199ee243679ceb9fea4809cd808411943e17707ff18b736addc4f2de6ff3','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(7,'answer',7,7,'0b452e952ad90606ba0fcf6989de9134','07f1ee2dc7eba329dc145459b2c0f193ef48b5a293d76f717a90cef0ed794a10','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(8,'answer',8,8,'a67a2f33473a5709d8307a8cb9fd8518','c00ac7df6d0dc16431d41bb52c41116e4777c186fe30cdafb95fe1f835f1f341','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(9,'answer',9,9,'001392ac26605d175144960d677755eb','0c82e26ec367bf5277788cced301bdac0341684fa5b2ab7b5e1215beb5e1badc','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(10,'answer',10,10,'5dbc2b3f8c7dc97ec75f27f0de68bbbd','b02bc06ebc590824746b5aabdd43062e5b5119cbbea5552a0439dcf936050e87','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(11,'answer',11,11,'7e175c61cb0ebc13566174cbbf81c253','93eba2b2eacd29b4b642c771199f11b27947f210357576f94ac5e32aa621a843','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(12,'answer',12,12,'fa18b6eb23d5e46b6a840618bc4077ff','776e7885e4053874dfabc44a0368301cd31339f2f1d5c96329a0792f5ade7d43','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(13,'answer',13,13,'71693123b5f312dc4ae18ad3aeba292b','b33aa3d05ae9bc0f2ac19f4d2b2e17cb988c4ba265e6904ed3331b8c57ae07a8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(14,'answer',14,14,'b1678c49b3b67cebd823acdb37936836','c21caf71ad48a07169af70c77c6d881fe73bda9c3d940583e25ed92459912201','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(15,'answer',15,15,'5fdfb44f1209ecde2285ac04664994b3','8a781c1eb28c2d1ca9842d31e273c4dc04b186c978460adc5371c9d8a062a5a8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(16,'answer',16,16,'b996b1c95966fa5df1a032de328a138f','b33a3179ed21cd04c26fb98e3be376b2292cd1a29e234b7773a864646de76594','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(17,'answer',17,17,'f2ceb0910e2997e1916b8f718c696293','3df458d70d51736aad84b03ab24d309fca7731d5e395fa00cff48786ea81545e','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(18,'answer',18,18,'ed0a5b24f08cf64511fbd99f3a473766','19f13e48a980f910491cf7441728230bceb1e1ec29aecb416b8d88dd49cb3521','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(19,'answer',19,19,'a9d4b3687626616d0698f09eea6301be','db10a481f1c02edd2efe154d314e9b67ca79f34d284cbc4eb78f2e2060bfbc95','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(20,'answer',20,20,'25194b3ceccdf0c00286db51835f8abf','0c89e279427a6c37f004f9ca85aafe6647370b9a9eff6d6f05c1e7305ae21207','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(21,'answer',21,21,'5968f4fc374780343d810cb2c9a5fe7c','5ed04fc248300fe994d141b3e38a33b9be1036a78815325af2f1724f0697a971','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(22,'answer',22,22,'3e63c5e59e644c6155e5a6ac5bb6c278','26a993aa0b54689d4c8e3226b6d947fb356297d68ea6e211871a75ea9db3d551','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(23,'answer',23,23,'9932eed5571709ac4e663a350d0f7adb','1cc890eb7559477d21848e978e6f83cf3154fcc975305bfdca83645d9fb6dd8d','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(24,'answer',24,24,'4454509c9255c5f7292808df7a844ed6','867c8de0e4f195a5b4ff0ab705330019339369e327f31a55b95c06e33099c260','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(25,'answer',25,25,'58b27ae1bbb84ca2c9adae2e143bec31','44500e072e902750f307b3f37209995aebb25ca90ccf93b6989c6172b1334d50','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(26,'answer',26,26,'b14b7a7dc88f4069fc98c81e4cc53e7f','dc41a53fbdaeaf14309ac81d079595995f788f30246c056d71634b8affbef69a','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(27,'answer',27,27,'03f4d444086ffbcfd7b9cd9f3876307d','76de185c8974e573c0357e3f4c9617189b06f67dfb4b4b76a5797229cd1a51f8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(28,'answer',28,28,'cd7b757a8c55f5d0c42a17dcf3000cf0','3a9a4cff9b6d5abb5060c2094609122f15e712f018da054d4a69256e352353b5','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(29,'answer',29,29,'58db64fc2cb764b47d834b98dfa7e178','27cccc39b594f42af9335d539603195be286238f58e1005d758f916016c01983','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(30,'answer',30,30,'5115d2d0ac4bded08fceef0878477e2d','1bd1e5b6e607d9377e4626fc797e54ce2dbe95e9a927f91e2f70526967b7e3cf','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(31,'answer',31,31,'daf337abdad67a867a37162e81eb76b1','9f02ada355e1bee58f1afbb796bcd555432fa3e8bd6a2127128570006d372d28','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(32,'answer',32,32,'0aa6638f5c50062870b4b446df5abc3b','25083566d997dbbe164b70c4891141b2b1bb0b51916f44900934cf05c874cc6c','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(33,'answer',33,33,'cd9ef6691acbace4323dff68c087ca2f','dab292f8f260bb630cf83d3de6bbf0ef92c221801d1cd2a4d7eef314b594e4a3','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(34,'answer',34,34,'e34abced3b84ebb495d8945581355d32','9e6919208d2ab26ff0c2b21a061ca991504babf7989453e4d774d3bc5b1a967f','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(35,'answer',35,35,'c56bc793e0d0095bc3d7d0fbe5f0e4cd','41077df487af007204afe5237ac6e7606d1583d8cdb26a19f3cf8f503e9eb6dd','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(36,'answer',36,36,'aa02173af6e0bf664a0467e2083c04b6','9a3f9ae6dd75c540074f0a85f42b0f4f2aec1cd556fefd0b1927930e7478d039','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(37,'answer',37,37,'bfc734ac2037dcdae97f1dcc99198d2c','8c1edff8fd2b37d181844c5297377ed3d1affb54454d41b70f533a86304eaa23','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(38,'answer',38,38,'48a12dae788f72d5d9dfe85bb4262c4a','34a0783a6e6804afddc4dbe58928ab370ea41cdc308736c683a4865b5a729b47','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(39,'answer',39,39,'0e7f8c83d37bd69df4e98943e3785634','6444cbf43d6ccd6a6bcd042034c044da1e2094ac43d2460a9a02df8b1fe1fb18','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(40,'answer',40,40,'0d012ef8f3ef6b87c6dd134e0b89107d','4027651326654d107a7ac2ac5fcfa4e7cc3b7d81e89223c496908c378f18b819','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(41,'answer',41,41,'7c3a5ac5d8760adaf52bb488ba50083d','9a3b4514c0090099103b4a6ae9386bee1372e32603fe4a3b87853bd349532b81','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(42,'answer',42,42,'42c36063d80ecbab8a2c5f08d029b6f6','2068e98682d01557a5e7395b367df8d766b5a03cc29b6bb4cebe671e7eef4c17','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(43,'answer',43,43,'fcb9362258bc1dffbb90e532f5b9c1f9','d5aa189b0227494813cdc4ccfb89e4a80886bbf6658c196b2480cc9369ac6457','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(44,'answer',44,44,'4ffddaf5a893e55809e71a80199aa959','9efc81a12f44935ab61c5189d8bb1b5b255d87a7d8495d8250824f4e2eb29703','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(45,'answer',45,45,'7251f662a82a8201077fc1aef930edf7','d77b558f9971be817a481ae2576c6d894ac2b2d94b2c06a7b722369ec37e0536','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(46,'answer',46,46,'6417db6501ef1e07ca6fd4bac837bfa6','8f09ce83e19f1a2c6b67f822cd0f1df8ba033679e04e93d44201bd255e783244','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(47,'answer',47,47,'f0fbefd5e102c1eb3b4c48dfea07fff4','e4afd101d0ee6c43ced632458b0fefa2b0ff96f95cf4619aed93a08e5ec57165','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(48,'answer',48,48,'f78f40a18f0eb44d1f266fea953b90af','89f919b0b84616fcb42523d88fe1b10c008dff6427fc11ebe492fe0cf88e8803','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(49,'answer',49,49,'a73d1a55ff3a8cf7ba88b82bbfc9c024','83f44aa3e35e24fae7195bb6cfb07ea65189e15ff8cea7812a174f0440cf265e','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(50,'answer',50,50,'f7312e0d6486b368f9acd1ddaf17dd58','ec7b0ab5d01d103ea905207ab42dc22b9fb6a88f0d83afae40dc19693dc615a0','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(51,'answer',51,51,'0af6bfa2124ee27b4aa40462aeb28bef','5283bcbab2ef3bb8003c362295dd1df08b1b35210ced122ac6be5eceb6770df4','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(52,'answer',52,52,'12b6d334437bec22d3ef10e0d0bf459a','a3f60e614105bda40d6cfa76f006fd118eb278f4bdd7bea25b11492f061a1a2a','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(53,'answer',53,53,'18809b5f6ff3511ce9feeb7c5bbabf5e','2dc3646143010501c2f7415df4befeed14d605073ed6a0cfe7295c6caca47f26','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(54,'answer',54,54,'34fe51bfb97cdc2e338321380d316fdb','a880cfc1909b9ebb577c0dba5943773409b8f4ee8c4c4b9e808fabe642fae7b8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(55,'answer',55,55,'425cd88a50d85bd68b719b0cd8b32241','7070fc624aebee6b7002454ce3982a9e0891e94f2f1b49011fddfe1786ec8da7','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(56,'answer',56,56,'9ca8937e009bc00961d67a1be4e6cdaa','67201c177567d546d2bfd83a4516e066e76265c6556c84fbeb1d4eb4352d6300','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(57,'answer',57,57,'bc1082f7af4e4f538337d0d8d2b5587c','e2f638a09b723d96f8260a14817a5a7300e842aee77468da3be1fa17caeea1a7','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(58,'answer',58,58,'9c2fc384208d694821b6126c89a1a848','d413253609566ed3d153e04a2dbf714879b1be8567f37f9b2d237215664de7fe','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(59,'answer',59,59,'11facf8ee5a5348943eff6b98c4b38fd','8c98a4d2ef6fc563779124fa615922828f33631ba93852f8e67f2767bed18445','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(60,'answer',60,60,'3bbf00fe94718a758527fbea6813549e','de0fc201b964f1c2dedfe32370d7970cf85890a43e7787240faefdf1da22f30d','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(61,'answer',61,61,'6676045c01afaf06f8abbd56d8bd1e84','db65f07681282cea2a6b9b35788b1d57546fc8965f22f8ba298fab0c3cb6296d','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(62,'answer',62,62,'29d60bc73469219eb482ff2942567a77','d564bc2f93584ec337a231e6645de0af286a724937dccce32ed5370dd4bcb88c','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(63,'answer',63,63,'8d4d8248c4ce385ead1c1c8db7cfd15a','41c4a8b5dcf8d05b08fdf71783ee2748c8af926bcd120b946c833256b5fc25c2','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(64,'answer',64,64,'a5326eb6fbf687a30a93303b7e0cc4c8','56bac26301de8dbfa2f868c911313e68167cbccb681bb44a8c224fdfc8d89014','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(65,'answer',65,65,'f8658762cb55110a02a8177f8ca386b5','3ebaacb450cec0e6990e79536b86c250e97663d3d2b32f3495a749a4a865c939','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(66,'answer',66,66,'35160337928deca8de525042c58f2d3a','6742fc5611a0a54ecaec7c1155a8f54348289fa58d8c134910a1965742f1c9f1','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(67,'answer',67,67,'889cffeaf0778e6e2e0e948f1f519d4b','ca731573203de94eea81631564c6b3148cbf5475113524ff40c415dca298f443','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(68,'answer',68,68,'81e4c26d45ade0dcbeeb158399611357','2cac623c6115b977303208ef83b79c34bd5b5dd0c9044594496496494eb1097b','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(69,'answer',69,69,'bd7e49c0491a611f45fd1f9d9bf2ab8b','17f6c3969c8ee0e49b33a513e8fec4b1caab457ee277f0892fefeeca638df4f1','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(70,'answer',70,70,'173765ea67913490753bb2dfc64d2775','caa98920730e7d3bb4ca4efb774778d20f17183eec94e1f8304fdc2811d93ce1','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(71,'answer',71,71,'138f3454b421d4ff7491f2feb677cded','e40b368edb635669f8c73f7d951ca2e1433a66ccdb50d1e16917c14001901f30','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(72,'answer',72,72,'98159a9e6b43d191d834a02732b66fb6','6dc0b938913866f491e988a05cd90120625e508d9b5c453f329051f0aecad5d8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(73,'answer',73,73,'21ad90a25fea8102fea1b1042e693676','44b4ab3c3288c425d5b2d3c286a9fd1c3296076192203bd9ae72775722aabe44','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(74,'answer',74,74,'4400f752d05e9bc54468bb063841d484','e48d4698455006c31f724764d73dbe6b74cf71284d75a2e32f95fdbf788842ca','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(75,'answer',75,75,'75883999f708ca38a4fdeca3e2872603','40e0158a44842984a69c99be956fe5b5461b9fd01a0f423fbd7a846d50e9a583','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(76,'answer',76,76,'b8763835b940ddb9c870fa6479a731d7','77f10cf2e0d3b9b4e9df5a083d6aee0110ef73932928eb1c88df636bb3cc294e','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(77,'answer',77,77,'40ad8cbf7d2c79c22b614aa4ddbe261c','6953de4b4e84ec1a1b7eaefa45e45dc6fe8575f171bde4b104956c82df96259c','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(78,'answer',78,78,'cd9b8cdef70c66a476d9de146949f6e8','58e7f522f51c1cf8a6ecc0002863a37817f570983f1af961a6fe546bb3f652a9','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(79,'answer',79,79,'5feed998e4e9051c00eee6189a0623ec','b98b792a1ef9a2aa3a16748a1101c8144f242878911ddc0448b1ae7ee74130c9','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(80,'answer',80,80,'50626978541860c9b6fc0ba0b68fccf7','d0dde164a92f52bd310a19165e631a26881d86870c5f1ba8c0ca138da50b23ec','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(81,'answer',81,81,'e26032997de2f1a52956540bfab5cac0','66398cd0eb72b57a687610ea08ebeb5aa0b1c827d303ca8e7b41be05fd3bf8b8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(82,'answer',82,82,'b0a8e78489a695449cb176550475ca5e','c3ed7c0b4ce4ca4614032e41e55dc31b62238a813975921af301fbd9c2d0a810','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(83,'answer',83,83,'4a904065d9684e70918edb603e0391ab','b74daf5ad0d56310c2be698b2b61d3bb31d0cdf8dd964b244c9083b8d927756b','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(84,'answer',84,84,'a1f2e0e0e7aa9f54c4be3e4c04bf44b7','b7f962bb5849e34af19b877e387f8d8b1f2c76a815763714015878fc262eb086','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(85,'answer',85,85,'eb12ff48cf443e8ace58860249d4eb31','f72fd99edf439c08af7eeb70eeda018e3571fd9e434459a19112039cf6c5cfed','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(86,'answer',86,86,'1fba2d9ffc4332ffe3269d5637ab961b','aa1eaaca431541c159c1211ad23be76f371a84303a8c102f7472000f04c53d4d','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(87,'answer',87,87,'57be54157841dc5eb3b71ab28cd7eb1a','d974ad625def8dafb7e341989f17bb690362225d5d86a6169b1999ca0f32469b','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(88,'answer',88,88,'dddb005ba1f91a1b3c6ad7a696103b4d','27fc800e37aaf66813aed46b2edd7c045c04a8bc2b4a8ed69ce33ec985de1609','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(89,'answer',89,89,'3562dc3d5915fb17fe0f2bad0157388e','b74d840d05cbf315d8bded8129b6d1c127869f06e8386192567a8e79e2c64313','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(90,'answer',90,90,'de1e6fe2015dc061d6e144b7bf118456','9a0b724a1d2d8a4156988c678b5c0f1e62d767b242e13d1021827698d5e87436','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(91,'answer',91,91,'d75d2edc72d26aca47771f38da9289f4','d33615ed568d3026683fa5a7f47e98bfecffca352ccb59da9b10e74cea44affa','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(92,'answer',92,92,'ba8b1ac0a6f0a3981cb350092e8e960f','9bd43a757b62d40d44e5d1563095b75b8203d8b2697f784f2af599edd4b6ce1a','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(93,'answer',93,93,'d3c9064ac70b39505611d2ec5c8e8685','96348d1e31301ad55f8007c3158e6ed4c43c3e7394a0e68a86d9bb3790f12f7f','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(94,'answer',94,94,'68221e1e929aba97e043dacb740a0f0e','a35b20a20f6fc40dcedf74449650966d03b6a66fb2d6005c95f826045c61eab3','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(95,'answer',95,95,'7eadf318b8669eb10326ec59e5865298','aae1473cfcf8de6ff5f3bb5a5d12e571bc2b2c9a93e71b62b75c9f12caa5f37d','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(96,'answer',96,96,'fde29e222d6ed2dec79a5d6162f3a7f9','59abb2eb80fd03029dfbe68df20cfd0831f238b84b710c62813f10752e47a85d','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(97,'answer',97,97,'fda11bcc9f2ed09c0367c3eae2178e42','251b71773a4dd27e098cb13f022d71943095412729fa85dfea74b5a8260acb43','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(98,'answer',98,98,'da4032fa6ec56d608104af86cd452b44','e698c31b98b84e410fa353ef7050d9af903c62146ba6a12448c4f0f1256e956f','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(99,'answer',99,99,'d4a2fea837cdf375c00a26a1520f381b','ac592f0cd43edc861c4acbe2cd6ec2782d356771722d998e53f71d494c480868','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(100,'answer',100,100,'a7f6a1828b8348882c988732568c74de','4da6d117a9f6d94bc11cdc2e62ce31dff19131b4c5600956f1721cab2dfdb9c5','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(101,'answer',101,101,'bb45c5c6c975c988f283a3cc0f1f9e07','9d3a91dff43cd86980ce40abde749e5461c002db00f333cd6e82520d3e48dda2','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(102,'answer',102,102,'9b4a5ca771dbc6c942695d9478a487a0','947d389cc2fcfda8bde2a9b0892d8d737a8913a7071af6b578afa925ffa470df','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(103,'answer',103,103,'80305200340fe35a52c8fc16c64afa0c','8a1cd3370a8271e5f7e2d4e31597d10bec01c70f4f4ac2fa89e51110d8ad9d1b','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(104,'answer',104,104,'fd0d010b5647c56d48eb6774f9b4e158','27cc5dea2b113f218fb9fe83ec9393bea743712812330ddb55ebe1546d5f6c92','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(105,'answer',105,105,'a809d2d6fd95189ac5ba39f9a4270a1e','cef0bba9876e2e6f3e754277c0933dbd47a31f60f7833fef38d4a601d575c3c1','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(106,'answer',106,106,'fddf3865a9fe3da5975b4db4982ebf7a','536c145dd6b1e2302edacc8e115987080fab06b31fa49373b2b28ea015a0cfe5','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(107,'answer',107,107,'bfea5f3211c657c740fd7f7863452794','c85fa4ef7c18bf77490f6c35fdd9993014a38006a6ce3fc4fa71b37ded3defa8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(108,'answer',108,108,'580ce87b3472c19b4ea3e6c5c5e88260','e9e218ff6e26a26c2ff3e7c4573904ee4d91c06a0fafb48f511c7cb97de2b6de','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(109,'answer',109,109,'c86a513142e5dfa6eeaeae15e5219e77','2e6f2fcf6f049e5dcb5165bcebbe8fb438a157f6a0d6e5d229f8023fcdc06ec3','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(110,'answer',110,110,'3ff1db2e602a58f80d784425b5419538','3f6b78276c5740bedc7481b39ed64c8a8e95b2125d46408fea08b6cb6bcbb3c7','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(111,'answer',111,111,'6704322982bd11018e7a5f3930569851','84f36c8e731a099f64cfcb95076053f5494580859d10d6a7e2bbafab420a2feb','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(112,'answer',112,112,'2242765876b13bebee761bfeb38aecfd','0bd9af1c515079d6efb196aa5600be3aa84bb9646a0215914f92a11512b829d8','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(113,'answer',113,113,'38c9efa04960dadf3dc2f9835c8b47d5','da73f1e3ba3c72cee1d1147cfaa0ab38ddd48710b34895833423fd44f425ee80','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(114,'answer',114,114,'f633816be85592abdc7f19ceb601609f','f97c9b534a3927202a184c52d3d9b457f14e4df03d7fe6fc381b6ecf668759ff','2026-01-19 00:00:00',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(115,'join',1,NULL,'f62ea9b6d9f2e472991a5ff6843791d3','fc564af219e32e09940394edcf1f93fb437d83368b9fc9b476e781811e3810aa','2026-03-16 09:00:00.923000','2100-01-01 00:00:00',NULL,'2026-03-16 09:00:00.927000',1);
INSERT INTO "study_accesslink" VALUES(116,'join',2,NULL,'0f7cfa6d15e4f9e8596ec79596e8bf4c','db6528eae724e9d6bef907ccf5ea64f709c8109247ed804700fb185e17a2a544','2026-03-16 09:00:00.938000','2100-01-01 00:00:00',NULL,'2026-03-16 09:00:00.942000',1);
INSERT INTO "study_accesslink" VALUES(117,'join',3,NULL,'8d3886cb2b837e5a88331e41aeb76933','0f627e3bb2a6aa78447ebda15552f048306e31b5672818e4654383f768d47ce2','2026-03-16 09:00:00.953000','2100-01-01 00:00:00',NULL,'2026-03-16 09:00:00.957000',1);
INSERT INTO "study_accesslink" VALUES(118,'join',4,NULL,'34257ab3df4950dde59bdf929586622e','d82f7ed73ffcbebf1d22ed98d405fe9213c01d95aa3224d5f2f2d309798a8e98','2026-03-16 09:00:00.968000','2100-01-01 00:00:00',NULL,'2026-03-16 09:00:00.972000',1);
INSERT INTO "study_accesslink" VALUES(119,'answer',115,1,'7b57f15a66a7fe310faa8ac31dd7ba8e','e95277b02131cf48bf15ac0ca390240df6807446f4b75db342647aebe7264cd2','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(120,'answer',116,2,'f523d9cc6df93e5b6c7af20f06eb03c6','612aa9e05ec45a0fdb695799663b8a63784421766a4146d89f23f45d7bb6f25d','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(121,'answer',117,3,'959b9b17046624cc2b6ca9589466e2e9','56481c737309301d3f82f8fed9246905207dbe30dcf7e685ea5186cfbbc6c3a8','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(122,'answer',118,4,'9180d7b3e626298ad35326d7095543c9','c50cb26029bd6ad473f31cc70b90481b9f6dc0396dbde4456b186d0d1338b2c6','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(123,'answer',119,5,'0a2d267bbd2a5aaed90affd4c53cc571','137d781b36ac897d4332e726dfa91d674a62aeb1e7bfd3cacc064528e66127d4','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(124,'answer',120,6,'9e24d17734db04e1b1914f064feeefd9','826701087155e7cc354cf37f9b0dac1452606818547afd7e44b74880a12c74a7','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(125,'answer',121,7,'ce0e057b774fb566d690937554a7d100','dd1f1f4da4aa75bb470d495bb431d746bb183c9a803d7f92969800672cd5917d','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(126,'answer',122,8,'78a0a85b8956b868f31ea3933f682d5a','8f28356f6b580a61206dcef696d67a189e001c36f8ae30cba511fc6581803cda','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(127,'answer',123,9,'0b01b5d55284705108f7ff29dd298e32','c9af7a0d97d31b93feb1bf75cbabc751efe9f96651df67f467b57394296cd27a','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(128,'answer',124,10,'1392ffba2ffa8f405b474e4368601788','c503ecfd8726648fcfe723390b6de4b5cd6eacfb11d891fc8475f7b0a08f8b53','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(129,'answer',125,11,'b7dc62e06515c12657771b101ff86f2d','07a891b40c4c14ab6da4d31b46388d3b27ad3f2e21bcbde0bdef549cf5b2faf0','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(130,'answer',126,12,'44ce55189c59be6e19028c992e66aaba','f7631cf49b8b9369976549c1b61815853aaaadb9e0b0142e82e3f55bfc02a8fb','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(131,'answer',127,13,'726be7ef35b3b3ef7899d590a1e961be','c9cb26bd174919557c9e2aa4d7d9f62d4c9f4f2774de240ef02668f6cebb2a1a','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(132,'answer',128,14,'0e3b00d8420c1b096b01643c38a3c1e8','66bf808d296f4d796d97d9e7ee303fa1fce41f803a74a8a7794c2a20b4fc3733','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(133,'answer',129,15,'d9992951059829da15e36c35cdb47e21','216d20f5b786b8b60c7856e1fb0a8c85d62dd73eef5b3f8b04d4bc6446a211fd','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(134,'answer',130,16,'19a0a81d47ca7a3199fda4158b1766da','32c66d6b129bdce2570a8e85afa4a6575d738b0a7273be8ea2f8705a75d13eb3','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(135,'answer',131,17,'32541b1c98ab3f64e6744c68324664f9','8da874536f502aa230ee78cbd081587bd04e4e066a84903e2198692b030331b7','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(136,'answer',132,18,'5af5bd1065498592e2577af047877af9','59fb9bf83df06694f9cbc7b0aae79d01571427a4bbc1cd71655e9dc6594cca3c','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(137,'answer',133,19,'ef23927e14605d315b52d58d3b156828','4f128a987507202daa54314daa41561c931779381e838305bb78c5a4edf56846','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(138,'answer',134,20,'00229b61577117ab001138c68caca724','7bb733a352fbf390057b171c6dee721c882d9a8605b4907d4eee300bc194f788','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(139,'answer',135,21,'b685c15a5a7f62445056a57414f38e99','92af0045e95d47357fb708e2fc8efbea5cc7cb41870b2dc3b5398d419d32806b','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(140,'answer',136,22,'d2a62e8fd4a9fa82bd5734ddf768d4fc','d9599133f1c202af495f3eab035c240eb254fe84b4d284cf33b8eb54e587abb9','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(141,'answer',137,23,'9c3ae66fe3fff4b3da62aedeb0fab650','49861387778cef61417d3ab5973f45bdbd4763440f060c4471a303972bf19e02','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(142,'answer',138,24,'63dd138d71b8522fcdc756098c0323ff','d84c73ff4b3217685d619ec08d0be20713d5e23547cb5ae0409a61426bc9e819','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(143,'answer',139,25,'433116a0db2c18e45961bc8210934916','24194ae4af191f38e1360574e1b93bc73c279d75e62f0847b7638bb13d271449','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(144,'answer',140,26,'1246c8800b43b9c5b4c603886e67bfb0','8775362566a314a0dbc3c3b204046277c3cecbfc213745194d386680918d14e0','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(145,'answer',141,27,'2ecd8dffc665bf090ebdb08b4ecb6423','d5ae223c78da751ee549a2d029533b5612f7eb5324d81b5f534901ed5fba3116','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(146,'answer',142,28,'bb1986b73447b5a0acdb094e17d001d3','8965c7ed53d042b500dceae1ca1082465c513539c05a10c7f9b37597fde37c8d','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(147,'answer',143,29,'e74a7c790e7d297939008d2f4fff0623','bc268ca2567fa1d190d4b5aa641aeb2a97854e57a89622507aab6b2c622314b3','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(148,'answer',144,30,'c2ac7b09942f7bef15f4983c3b95d72f','d20b688b2d9165d89833af1aa532b632b245444d05e018cd2e37d44a0397100a','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(149,'answer',145,31,'5668448372a819bfbcfc0f72194a5bfe','07b5366272cafe542d5b37d943f70b56de5c55fba6dcb86f02d39030a85cb358','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(150,'answer',146,32,'028ef88aee1079594939be892cca6ccf','325c7f9583fef3c3b96c579fdf2341b3b5e88547eb4b3e97bab04dd320894e78','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(151,'answer',147,33,'e7691a932a5baefd130915662848a645','989830806d9444b627167da4866b3cbfc322edf5b2d966927b34ca0bfbffb577','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(152,'answer',148,34,'ddba960ec137b54a2fd0e9933516b86f','e56bf05c9a266097e1761d897eb71c872d8af2126be54f66214a351d712a6c37','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(153,'answer',149,35,'4d623fe6ce86b106d0105362c7938553','27dcf8b2be08d2fbb4cfb84a379062493542f693964f2322e4bf36826a67e503','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(154,'answer',150,36,'6e39162cd04c47d25a14e46aec764c50','bb2e14ce07ad69789a52b40798f191c53a2e80d03bdbe97b8cf4e26e531ee068','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(155,'answer',151,37,'381f11f34d00b962b3712b1aaaa7f1c5','795ba6d0bf0c1a2b58a59bd7dae357b65f9ad980c44b610a35cd77b01d780e80','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(156,'answer',152,38,'899e385f88e96bfb2451fa8a27b0a93f','17398e4abb9ce90e04ea2e1a016eb97199fda57386a70e757ce330026163ce12','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(157,'answer',153,39,'26f6f064fc17e8066e8c7cf7c7759aa7','2753ab9514722461f9aac5262f645d53085982e0a65f89f2e436b716a4eb692f','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(158,'answer',154,40,'bb6920a133496c0ff7cfd3e80d15b5a1','ff4bdce1d2ebd964496b029bd815e370c176bc8385dd5f17449728b187d67a82','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(159,'answer',155,41,'547dc4abc8716c13be9963aaf0055b18','f1fbaeb490d7305f5ce71f0a665bc9796594df4bc97e99b0b6022daaf06f3d6e','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(160,'answer',156,42,'efc16ffcb5a07fc61d3548998f1cb13e','0c5a079e63214ef50532f7f481c6fd44e107493c1a05e02c49c971d5708e25ac','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(161,'answer',157,43,'4da02ba025a47dc3ba65be5824578293','4170405ea0d38d5b737483d8002804c1be77bd54075450c1b528940f802825c3','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(162,'answer',158,44,'9ae864d479962ecb4157ae529e3c1444','3fd51eebf745e9eb762e5612921cd76f90f665c80453152d1edb50d3db74bcbb','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(163,'answer',159,45,'b8e1401e804e38cc82e723478175e27f','1d6fc3f02649de4b3e6345ff8c121e849be2f03ffdd86b631d6a04f7641b7ff0','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(164,'answer',160,46,'e52b92a4f908ca2f2f56e476e04dba4f','024e03b46d6598b65ee975c0b9bed7dac0dd05055a6158807c46bbff2f33f9a3','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(165,'answer',161,47,'9d45d3582e851b11c6786031defbe971','cb56ffd206fbfcbff1c54c7591741f51f7fb818c8af37f3de5d76990a712b2a8','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(166,'answer',162,48,'154c70d2711e670a0f7ccacedd408552','be9ded4b3177fe444ed18e2372d685ce781bc58d45306d69e608bd72cb95cdc2','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(167,'answer',163,49,'f4496e86fdba9edf69a0ac4b3a9f0293','dfb938da67a6be8df97ec3da20b15a59be5df1446c0542f6da33f9f61cc77fd3','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(168,'answer',164,50,'5accaf9b1b3a6b2414a2d9a5a5e5eb58','f29cf8f681dbd124a4334455ebf878b9b79a72eb725944c9008d63fd3b47daff','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(169,'answer',165,51,'b7529126a482bae6e0cc6c85e5aaf313','e700aebb36240f95df3461efdd0fb1c5d70cd9e068e5b6134bef923da10f4b4f','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(170,'answer',166,52,'4e16c882a788c597fc95ddf262851fc3','a335458fa92d037e04c8b37cb218e156c1b008f39c8f703b82f628a389710a29','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(171,'answer',167,53,'ba0114aff0b754436139a52faa992bc9','079955f31cced694f69d5b567a350e05fe8f85b6b163c188364bc9c2ec9b8e8d','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(172,'answer',168,54,'58479f10710da92e56388fba94ba8857','e874be7b7579da1d7cdb90a93077276ca8ab0dd9a31b38ea9f3a911a57a895aa','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(173,'answer',169,55,'4f6c03e28ca72785d6f1c49a03569432','0cc66d7af91742bda6261ef20bb5fdebe73a68e1e8fe595a0dbc7b184eb456e0','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(174,'answer',170,56,'f13753466067d37d2b1f2b9d7cba4be1','4e644487437410240acab76b18210b3470eb835ef11451040bb5be8dde4d02b0','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(175,'answer',171,57,'b9e1e7d62a56af75812aafd1ffe0073a','822d0115215c8b3af436a9d95e317536ea3c3fc9e3d1686c27a87f9a89685ed0','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(176,'answer',172,58,'1c98303ba7b97d36f0c09467bb69a93a','9f35b8dc1777d48563d559e55cfe7fa89384cc535e187f98e0c58b1a0044bdac','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(177,'answer',173,59,'b7e72bb70e97c59fe0703bed1bee75e0','15f8b7d3152116210054f56bd97a7f5a28adb797fea14f07c7b1b630509d30b4','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(178,'answer',174,60,'ded6dd000af37541264d3650670e0a92','aa8496e2f9e0a7af35ede6c941e85875e1535e794baa85acaee2dead749fdc78','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(179,'answer',175,61,'d0ff9382bcae5febc5a1a1a8ae1f3b99','c1a2b3f565fd1992f282cfc99e66d280b22ce7d8fa7e1866e14d033caf964838','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(180,'answer',176,62,'9a54cefbf6bc4144200cfa7457233091','b614ee2db862333da380ad39a0f12ca73c97d3f89b5faf64fdc78b413a05f6e1','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(181,'answer',177,63,'d88f08cf55333c4cd9aee54a6346b5e7','e9c7d16898f5433ba2b676768f49af4c823e5799e5f91d1d53c397a74c249ef0','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(182,'answer',178,64,'f9c1605e333b36ecb75d379065eba99f','0300e6247b92ea2b3af51f50e7e6cc3f58304c717e204dc0d0b7fe8de48814d2','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(183,'answer',179,65,'10be3f9f005594cced4487c022cf66d4','7c2bf984ff3091e143198fb31e99c97f3f595132b29452e7c81e38392c799743','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(184,'answer',180,66,'9ef090c8234c31ae22224c074e71d9cd','4f76534ad25164d2f35c1e04e01e3d0c765553f030925a44cf206b99f2836b6c','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(185,'answer',181,67,'568253989c18eccfef3c858c7dab8dd8','7355fe2f66ca5c464d840718e2e13a23e1bce7dee0514c503016e70f166ec281','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(186,'answer',182,68,'c29af0e8c5517d0c16ebcb4b3d617996','d48edee7bd48253ef5c1c909c7a69a2e961ca1979ee4021136725e1b66ec84ac','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(187,'answer',183,69,'c5c3649e28bdb6f8e35a4762a7c0945c','72898f19da65884eb956471d63e2d5598f8bf8c067d9d1a9e1537cc5d9e6f3ae','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(188,'answer',184,70,'60019cb52bdffb569694d5fd9537dbaa','84ceff1f34b4f80958f06886cf0e14027b21995e356c17593a793b4f18d2d9ce','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(189,'answer',185,71,'e83e6b5fd534f5fba17e379fc591982f','90ee4fb46896e8365d15514e0812665c50753e67dc01764addfeddd30b975c43','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(190,'answer',186,72,'683d8c0820c35c9803c0bfa71dab65b0','8cbc26afd212a2e27035210af286df462c1af9306a75c287f54a545828accc0f','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(191,'answer',187,73,'f79182ce66f779a420e256fec3e6774b','0640b88070017aa814d882598a58300512d13d803768313996f13bdceaf53fba','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(192,'answer',188,74,'bd582ba623d18bc737e8c4bb9ea829a6','0183340770e25728b424d20fcd8216fbce510a65c9cb0c5422798addaebeeae9','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(193,'answer',189,75,'63ac5a594a5b0508f46ba80cc738f752','eaeaa002d5d2bc2e7a57f1780b5d37016a207b615a2a05f273f9f2eb14a047fa','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(194,'answer',190,76,'f6260621bddaf9cd56cc8c1ca146c7ba','b26ffb0aa44852f09d4b4f9bb31654e1a35239ea1315d7d646c7c7011cd0876b','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(195,'answer',191,77,'c1c0adef53cacae950b5db79ab307b68','945791700bf4c9549d49a76e33c0c0473091d713a3ae84fd94e74c0253df7516','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(196,'answer',192,78,'305261b3d56eb32ffe6445beb5a76501','fe8ef193831fc16c3551c95eb6d019fff564e0530873038fb419a6da50c83310','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(197,'answer',193,79,'cbeeeda1dd8a58a1c6d134255776378d','52644bc342d407efa2790cecb1b2b2ff4c2952efbe4a13c5b5c566e1fd0cd47a','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(198,'answer',194,80,'3fa802e95226a05a341e33eef6dddf03','90098f86618fcbc42fd1aa287876906adea90bbcf6112351fd2a2b5df4d286c4','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(199,'answer',195,81,'fed79a37ce605d9425566a3b7a86b10c','290f2b2d7ccbc400c38638e4ad9499031b758ca74eea242e01e417f779380269','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(200,'answer',196,82,'fd656a412f57e5e842cafb3af8a3e49b','970f58900b3da6b42444ebc77df92bb67aaa2286695b1d5441e67c7aaf492cb8','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(201,'answer',197,83,'ecc09c1c49e262ebeb62ad952a9165ef','87b29cd8052f039a5b78d813942a07690dc18e778e880d5a73033ed5b419784c','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(202,'answer',198,84,'228e44fe2e7648688dfe90e5d81ffa75','e4ca23c3a77fb59902f1d156f8a354eb6bcf1482d6d1ce77c58a5ec5f87e5619','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(203,'answer',199,85,'d0fbaae55a9dbf4f8b9b78760a527477','064b45026db6063e7c5d9bde77a62fd5ae6a5e433ba72fca306ebcb371d6d93f','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(204,'answer',200,86,'4dc667e440756e26f6eb5501a3745730','12d2328600e4e51d3661e9606761222d2b8dcd8fbd6ff3772008ce2f95d7caad','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(205,'answer',201,87,'ad8f78441e636e5eb35599a2425e291f','29dc7d6c7009b0fdb3fafd3c7e59d72633889824f72b9b7e646d0dce752fd1d6','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(206,'answer',202,88,'7dfd8ba084c3a9ae2d720c207be61b95','0739e35b7775b4c8d1de3a296167245fdc1e158d04edf8524508fae07480225b','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(207,'answer',203,89,'073c5886390e2d597c693140a60b8425','92f6619887f94afd84613f07c645d46953b76b5a1f9a90916705a1e350f92a27','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(208,'answer',204,90,'964a3462466db67ed26e39de837e23e1','b967a894975a5a86112a3d658fd0e7941de8eb89eef935dcdc3ed62b2b3287b5','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(209,'answer',205,91,'190f4d3c76bafd4c8b6c835cd34e0a73','b02618197082dfd6e13bac47885b79361909419f938aa8969e53dbba4b37e6bf','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(210,'answer',206,92,'2b79b8b5a7abf930e84124f9160d29f5','35fe8ca5d8c96555718e18c8d2395a9cfbe05e180f7168ec34d848cfd822cd1c','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(211,'answer',207,93,'00e802c00e2bfc2c4aebd5b056871c71','d574cf93eb683fdbd9d55c81f4805780d67d518a2a7a69de1c173dc4598f3571','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(212,'answer',208,94,'20a30733d77494351719b2d652cb411c','777fc0d1e40c995fc48f402a131fd2e0aee34907246e2cfb8796eeaad2045b9b','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(213,'answer',209,95,'93fbb6c312dbd3d3dbc8e5f1ddffa855','6c2c2f8ca02058e60f6c3deeaa68c3bbad03d42fc76ce94be61a78bd8b23bb1f','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(214,'answer',210,96,'311bc3d427b5d76f670d88b557938733','cd54ae42dc28bf4692d195c0c3926346843e9a70883a7bf71f45910a20107b8d','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(215,'answer',211,97,'15c841da00b653f111f4b4e0c28a2396','7d5f3baddb52923a3be923a7553c0921e46cdf9dd017bb449e2768c25456ea09','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(216,'answer',212,98,'3a97c972b95b1a1b72aae3eec001c6fa','97d12216f8cde750a66b82b5628a8f0460fde3bc4d454796023534bad1495721','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(217,'answer',213,99,'dde093f9add822a746dd3fa3eba75f42','3a12365cfce0b1767e3ee9aa0426c1db8fe6d493f35022dd53d615280e753d3a','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(218,'answer',214,100,'4b574c567dbf8da61d079b4d28ad99db','353a77da49991adac4089ba6cbf576522b918ed0b23495425d95d776f46c90b5','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(219,'answer',215,101,'49c5a747198b791be3bc894e78741b6f','70165fefdd4ff264af8c31cb2e429a23d5f2230111b5bb2ac48b9b197c042271','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(220,'answer',216,102,'e8547f7994a07bf07cf16c035230ac54','b96d2e6d218ba6ba40ffa0397418fe73b95eae81b8e5e37715378b03032410cc','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(221,'answer',217,103,'9b18ba4c48d1cda3ffdaa1f8d3a1a997','bdf18bef8bb78376eba6f5128bad5dde0b37dfd7a161b3a86f7b78b1f2c70f9c','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(222,'answer',218,104,'423b358841f924ce683caa5817c831e7','1629b6c062590f0d4870393473251f1cb7ecfc3487ccabc31dd73e0663b080a7','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(223,'answer',219,105,'2565bb0b29c754979aac3d05c1a3e596','57b2df675287f6082f42ef900f77db28aa4338de2d1273953010ae4107f8fa92','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(224,'answer',220,106,'96d25073efa807579db87d5e9217fe6a','59b80cdab039c63c32fe87a260f9117b81d40ba7bd2d64161a1e438ed6f2b6ab','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(225,'answer',221,107,'c4e43a573445c1b148cd823221071451','a3a126e3df6b8c0e66102d715620042cde5108d56dc367e34404cab08b260cc7','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(226,'answer',222,108,'ffed267f05db97a37ee4a76025d22dd8','bdaecfdca9602abdae26865b0f2d388c96f9112d879f0e1a35db8a223490ae3b','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(227,'answer',223,109,'35febfd661ad6a702812e08de6c59c60','159338eb716c4c7fc2725428355ccb31347baf5cbee5adf5910b7b3fe702cd92','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(228,'answer',224,110,'0369dc45f7d7c7d178441f789502463f','0ab584ce2545d873af1794e89d2f868fe7a2f3b21c04ec852ed2c07ff219e77f','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(229,'answer',225,111,'667a3bce089797d262ecc9661ab007a6','859417f78340be6b3e44040a4a3b42df819b0033aa44e338a8d1b55a9018f0a2','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(230,'answer',226,112,'ef73627e6862ce38a1a3b021acab71c3','a2a91ab49d1047e45f867fae0a63708e0f9a3905bb2961b489c1eaa9f3bc3632','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(231,'answer',227,113,'d9a9391acd041c4788d508512ea536b3','0be8a8b29139b29d2aeb4dab3c2f975e5924799b2c9822acbdb1e04a5ba6aad5','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(232,'answer',228,114,'d084eec66659bf660d1c7556cb7c23e9','4121557f6cf565f8fdef27e9c4a0d0f697f840246f4d75d3b5f16cc962d02242','2026-03-16 09:00:00.990000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(233,'folder',3,NULL,'b3f5ac127811bbf4d5b971a526d64e1f','8f33d65ecf250756a468aec6b19c38eeee2ba22a3894f9a113c6eb805cb03947','2026-03-16 09:00:01.089000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(234,'transcript',1,4,'2f6b77a71a0c6633e6d72ff72fc87e78','8c2c6afa2b2ea2f8f846b7d96319ba6303c981584e1126292aade5f5b90e9543','2026-03-16 09:00:01.376000','2026-05-15 09:00:01.376000',NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(235,'quotations',4,4,'df2399f3177737ba4c15b99f205ed781','6537a8fa8de223c0a2075549798e8a91effbb7cea653949e9c8233eefad7ce81','2026-03-16 09:00:01.390000','2026-05-15 09:00:01.390000',NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(236,'join',5,NULL,'9317c7540bf2e5ccbe690e595ca34795','408e04dbba5e949a8a0df9833ce010290b79530cd66ced0b9154d7dfe0b709ae','2026-03-16 09:00:01.451000','2100-01-01 00:00:00',NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(237,'sign in',1,NULL,'','b64bb08a13002903110a724e7aedd19d9a5a87932ed7b31246be363b5e76223e','2026-03-16 09:00:01.453000','2100-01-01 00:00:00',NULL,NULL,NULL);
INSERT INTO "study_accesslink" VALUES(238,'consent',1,1,'27d67e4a2b9fc8b5e5778c55b0b5c6b9','dffb053196233ca00c47ace9e3642bdbf03e19e4f25c673eecacd67d50f7bd66','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(239,'consent',2,2,'456f84d0416d7ef06c1997d5dc8aa2a1','a3daeda2e6d7f9066682b5b390ef78ffc7ef5bf4bdb46d282e25a9518a25987b','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(240,'consent',3,3,'f4e0289c0e905d22e334d711c700e012','934937b179b08f66b5359848681d2ff58dd40b434cf1f55a9b3d1fa076d671d6','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(241,'consent',4,4,'d01d0cab88673877bcbfb737dfdfb887','dd2daad445941ebb7da328ae7daa43cb8bd1408bd7751629ea0e7d18d4fc83c3','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(242,'consent',5,5,'a8e82e72b4515282b53c05592bd6a2c8','df4e6b0d120131ae3541e3a202385df87b8c3a03915c55edc39094d00e30b3d9','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(243,'consent',6,6,'ae51043c78a10d1c424433dacf230100','16c3fabea6dc9706c59ac8ec5b8ccc108bd60d1f454b16c80e00211f1a2c3462','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(244,'consent',7,7,'59cf2483a3bf2ed760d5d3cabf1ddd48','ef67d746116d47956733b66a790d8d1c882fbbedfb55179debea7e577e4ea97a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(245,'consent',8,8,'82f3cd716f5fe4ee94233e6765572e9b','d4cb5ba6ae67c5cd82efb46e07f40f5de52a9286e20085b73987ac2ba88a5358','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(246,'consent',9,9,'631a5668e42030fdf80b07cf41ea44f5','774e874aa70ba7bc845f6436723d89f41d91793978ed20133b3e0b0e34e5d8f2','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(247,'consent',10,10,'e741207187128c08ae3eccd9655a76f4','9a7583777a36d0d4bfdc2f3b3d6356068101abeb5d697b73ae06daf9c5be4ff3','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(248,'consent',11,11,'a011c7eb996175e56e322f866dc9271c','2fa5418604e723c37b1c7a0c1e37bf4806f42e9603314f66295cd0395574d8d1','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(249,'consent',12,12,'fc4d0f58057a122b6e3605c5b26b7e46','2b021d7700e5879c9ce50ada1f8f72c10bfd9954d6efcddafd55294ac0bf960e','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(250,'consent',13,13,'c0a39e10be9c9daeece0f918778002fe','38f459324fd003100f80d459799abc789b9cd0009168859784afbcd289b3d252','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(251,'consent',14,14,'233f913acc9429c8a69d003547f2dd29','8cc6797d750e441fd2f46f994663113ae59a2f15fc5b2b215b96e4d6deb9f422','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(252,'consent',15,15,'b735fac0d077b486497036b22b3697d5','ed2240871cfac37762966210dc0c14bfed7a7033aff02eb005decf8e2ac8aec2','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(253,'consent',16,16,'3f9fd385b6299e70f5a9335f71a40d0f','e661c61cee9330f007ae633d295a0ce786afb1af72ff345c7dd877cece619f81','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(254,'consent',17,17,'9c1a780b2cf96b9f7522f79155ad0169','656177ac9aedf81d53d9ab199d8627c440bf253a9b9781f2e4cd8831e19e9516','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(255,'consent',18,18,'73950f82efa9f72bfd91fb1512a8ae4b','0f829ad356fdc0ef7fa0b1018f4034195bb4d445074b5c35f29aa57f5baf06fd','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(256,'consent',19,19,'93ea798a9c65309fe23235f715bedf6b','1809e8f37bfa5588675549b23c0ca03451b0ada920a23a980f69841fbb282c27','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(257,'consent',20,20,'0a9094e1f3cf9259dbac4dae02d8a8d2','5861cf7435bab9465a97effeac6f564268b3e5ece4c1feb35ff4d866c3b97e5a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(258,'consent',21,21,'8521c4687490d2de2d02e6b1dae31d71','9e134f09919eb7c4a3bfe9698aa82684121f4e48e6ab3dc0cd8d5004cef85685','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(259,'consent',22,22,'aaf42dfe2bfcf1ba24bb2b2b19f65075','995986162b6690fa01b44276373390f1739869eadcd457737bd7ca90b37157dd','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(260,'consent',23,23,'3ad6da954645be3b0d2ab41142e81048','9bd3e4e8ffbfe0331c347affd3c2f80bec1903f40b156748c5b66535c13253fb','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(261,'consent',24,24,'394bb21b5d0b4028b40383bed6d4db68','d59768afba04c0c52360ffb69b5806f84bf6d259111aa9d3d5056ea876f58d7c','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(262,'consent',25,25,'c040e395fda654c49209b35349c882a0','ba7853405a76fbfff464090c4d248af9f52aa45539bd572d29ea3ca3d3a300cc','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(263,'consent',26,26,'50cac4296fdd883a2ab69ddbfa188c70','dbb8e0def6d217977d197f9293ce9ce18b8cdb5560d08d11ec5793acd3e96816','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(264,'consent',27,27,'8aa637b191c6b7f6864912e40128483a','c72928a7f68acd280b5140ff1c20a19a689c50a2eb4d86e48d36a60ed1cb861d','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(265,'consent',28,28,'83ae26560628a676c96033bcca79fbb3','236aa60b4814c440a463c870e5e9ed3317919c9eaffffd95f297536851017bdd','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(266,'consent',29,29,'4862c4974b570f8e46011142f0acbe40','fd4bd3c403f929207352d10af320eee64cfbdca442e01181ac58b0cd64ee1e1e','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(267,'consent',30,30,'c50e3b911945f25ce352b7182becc522','175b581f3dbc0ca24f099f1324424ad363d4c2852d09ad0f75c93cf808fbf33d','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(268,'consent',31,31,'f9fe3c13d25ff01943d160a18105e585','8bd91f3fa9ba2a50d0e92ed1804dd3b9beed12f78951d4c849c82d47dae1834e','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(269,'consent',32,32,'a3470b9c5e166a6211548130f6adb6fc','14325aa7448534c05c97e7f94c0e433e692eaef79cdd7d6a7d6d8ded1b25109d','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(270,'consent',33,33,'d1d5a4a299e5d705d1254ce0c4b89148','e01bcc146b0158aed25bc042c98f1630a5ddac06e99d15b51fd8b4c305ef1a96','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(271,'consent',34,34,'26d81868c242f57645e725cc74ace652','0a6199efa129cb7d4ba418c5f95e5331a51ffffa59520f7a1d26d2644833ca08','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(272,'consent',35,35,'56a6756f0a73ea5c1c35e7f9305f5f6b','d6bdfb82c6ec317b61c15469d4a9db0895584243d2ac01c36a5ad63cc308a7b0','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(273,'consent',36,36,'95fc3726dec2483929c0dfb5dad5ba29','d8b44a2663d56ddce64aacbbc52224610a9be2123a7b7cec427e0fdeb3881015','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(274,'consent',37,37,'454aa47d6a1588207edf0ef9f091f9a4','d325a4396f577ef5ce727862c4e9fcb2926673a1f86d8088f62ff71f60a2901d','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(275,'consent',38,38,'8a529985c60e1d79f43e09f667814e71','d3a3cdc96ba8976b16ea7db696a14e2f0e6159755c4999442b2336a22588d576','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(276,'consent',39,39,'4255cf3883ee0a9d8d0b4c8a3ece51e0','129761c291dbaaa12b0c0f06985e73f4ae15d07e852cf86816e82d9518afb6de','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(277,'consent',40,40,'adebb7d4691043eeb7491097a4db0051','ca253fde9706b8a2cb7cfc05bfd1091367465d39b5f2d2e8de1026a0e228ca5b','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(278,'consent',41,41,'2bc53c72f229aa782eae58a4fe379d40','58222d9f6809f8ec52f1d584eb1b278262680441aa863dfb36671520ed32ad7f','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(279,'consent',42,42,'8939cc5a259a56ca7b86257c701784de','f0784dbc989ecf21cf16b9ea7ac2683d68b525f94fa3cbf3073a3720a848aa4b','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(280,'consent',43,43,'f6c7d6d1a0e8fe881533523933b45957','b9979dbef63354029bc37522a5d1f8ea5ac9bb83f1962bcae9f292161d3d01b4','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(281,'consent',44,44,'d8ab3c6cd7cb34a99bcb469a1b868135','28cb9c5babbd4d360cb601252a2fb6d5dca58ab9deacca093e5e9baec04081e8','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(282,'consent',45,45,'0e896e3aabb22aa4c7de56799cb40778','44269687685c0221d40800c31428d91094907bb8cd2a2c1ae13d6bdd07f210ba','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(283,'consent',46,46,'d21390a9f787743c511450e2f5a36fa5','6a4f1f3d52facbc1b73cea7a8fa23a99d8450c4bd34d3839d032d34c54e3e02f','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(284,'consent',47,47,'b95e93e665490293fe84eb019b9cc306','e6e2834a356131b4af56c08c12c924bb28272fc9e7d594a2452fe02ebc6e7747','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(285,'consent',48,48,'f2a6915f735eb5296e2e3b2cadfe860a','8142b05eba24d98c72503e800d2e7c28ad6d51be10b182340a8b4d08a1b14f17','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(286,'consent',49,49,'ac258bf2288ac78013fdc8f7f7d6de30','ea5007a253cd3d55561e07a3520f73aaa2a30bd7d3069916b43fec4928d7e1d8','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(287,'consent',50,50,'d829b4659a494f3cf777ad7323f97c2d','17781f3b3fdd5c3c805f3c6ac23601ef9563497bbce2bdb9e1a14686f7917d6d','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(288,'consent',51,51,'7694fc45ca019724d97c6f2261568f87','7b97d5d6b2383baa363fd9228b1709ef43f4e4508f0ead4ddf6d16d0cfc571dd','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(289,'consent',52,52,'c792607b87bc7a8b08243180df698b6c','da91d7b11d54447c82f83b8aae3e6f818c972c4630587df8ba0cc58e4eace09f','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(290,'consent',53,53,'9c3a1b42c1807200ea1544c85d4a34e8','77ea9421280fc370ce4c7f89480c85252641dae05f07696fad0311d6836dfc6a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(291,'consent',54,54,'3a93f2f94d8af941dc8637233910c42a','49c1e6ed146845c8c5f4e60e4624fa9f1fd641a27da706538dbc90fdac74d69f','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(292,'consent',55,55,'759c0d9a722bacdd52e7001d8e206399','82d1d1a8fb6c85858a456d8d849b8bcc4ee902382003308b49c87b8309db0e82','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(293,'consent',56,56,'afbb57c5484f9cbedd6f1400e11070b4','e4c731352f1a05d694f31d2650ea8af47833f871b0e8f7dca8546922f8be3b91','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(294,'consent',57,57,'b5e3409ff8c6c85b970320ad204221c8','d82cb403be702317fbeeba3de4a7f7445f14b9913f4f7cbf013b1d842f97d40f','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(295,'consent',58,58,'095ae85c3e16f90e5f1b0af53e60dda8','53eff6f232d89a225520f104c3ebf6a011a84dd7b5fc3f3005fda548ffa93a6a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(296,'consent',59,59,'fa1bd6153369e797eb124323e9af986b','190e4b2e7d5a904b4f94ee8c9c70c0d3a8cd67d30c880471f9d524f99aeeb88a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(297,'consent',60,60,'f53896c465523fd3662331da7468bff3','e3b2a980edd99f40a5bd42b6bc7da055d48ed9d5e3298e1d64ffde4d877fb43a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(298,'consent',61,61,'e4a5a8e591b6ab088e8895b80f28a286','1ac5aca333040238c38f79f7f889e566f58fe3749b0da5039d17d7d0a94dfce1','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(299,'consent',62,62,'2d38c70641e40da927ad1f0fd78d2805','03773aba63a075b64115b1b6eaa1bc28fbb67aae7c810828b2b5167f8be2aeee','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(300,'consent',63,63,'66f9f9ee7fb20ce2fcc637cfc3eb7282','c756eaf8036a11b7c1030f14537f9d6e520be75700a6355ba8e0ed75793b0845','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(301,'consent',64,64,'f66303310952f29e85403bf22e131b27','5f0b3d6d617464e5c502fad0831ce88dac530525148fad7068f89c71b6f5e0e9','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(302,'consent',65,65,'9173e7ce763a7dc240110c7cc400bdd3','47675f6656ebab0bd304f9c5c0fd88c1bcc8c15614bcdbc01c3e4f19c9293d04','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(303,'consent',66,66,'3f4e042f83e7e04e945712d976e69ef8','eaacdc340145e445a3d9e6128f697940111b61195eefb344cb49bfb35b81d956','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(304,'consent',67,67,'5878e39359356c7d2d668667bdcfd1c1','c64c7ae1e7ce77e3eaaa32024fe7740e1be847d6b9160ef959a8e9e837fc1209','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(305,'consent',68,68,'e487b1ddb8b9e7240f667bc4935848b8','dbccf7c54b5ebb7e71f79892f00cb6f8f5af5c8d8419cb6eb138ae30d5969160','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(306,'consent',69,69,'3620c96f11206313768628ed7dc61d9c','42d2a46af29596f2693d0be6ac3eefd6271dfe40a9a620dba5af0285ccd3d5fb','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(307,'consent',70,70,'dd8f24946ab7302ca49b6fcc2d0fe839','07c179ef845d20cf90cfe81fd36265537695f3e80fe6a0729f5bfd262695aa2d','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(308,'consent',71,71,'671c99a2a05e6fd47404627c860bff5e','4490b0973e5881c9aff46c32bcb48084dc707976ee8e120ca210924670f2a2e6','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(309,'consent',72,72,'379642334dbb581d5ea4bace7fdc9947','c43dd526143c3fa20735c708ceef445c20dc52d27204b121b1c599061805bcba','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(310,'consent',73,73,'38146a577f6dd669a12ff931f355fb58','feab14e360b1acd88cbf64154cb906708537efb40d528f07c3d32c325230db30','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(311,'consent',74,74,'23161145268e0e45e287974316fc6c8c','3296cbd3931eeb165672d85d62ce21eef9745bfd1be407b4da7bd508781b52e1','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(312,'consent',75,75,'dcb818f7b15dcdb7d389ebea8a0925a3','fd51912537f4c1954f2f1028d6a064724f3e4b01c911ed8635d8a58ed7b77c81','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(313,'consent',76,76,'32c2ef9e6171f9156866331db4e866c1','528faab78f271ca9f102758fbb92a0e6a2f47572a76bc16667f72405bd50a35f','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(314,'consent',77,77,'0964c255ba1d99403eff4a21a689fd84','4e50a0944a786ef46f6432ae81538b1731a1d3491fa4044b4f87fa1e45466628','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(315,'consent',78,78,'4cb0797d8d962f9215f8b23d13e38ba5','30a14d662d3f2f83cbc69b71a738b5f436cb5c007a0126e6b3bd280e0626eae0','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(316,'consent',79,79,'15ee9eed7d7d893410f01d3b9aa86fb0','a21ed65d76fedb7813a60db021b9368d85a727de8b1877069ef438e5139b9a7c','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(317,'consent',80,80,'e7878f9b161a7a3bb06ea49867cbc249','341d496a182f7db9ac8d50818d3c13ad69c502d29d59f3d7bcbd669cb9b32725','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(318,'consent',81,81,'eb0bc0afbd3c76efadda74848aad4174','90e987b2befc99e08005399e537c2420c84037d5fb69d554788da7363be90773','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(319,'consent',82,82,'62d4b45c5966a80a12a5dc20fe336ca6','99322be5b51b5509c873f5a09f0ec56c0140af6bd818f4342d1786f249e70544','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(320,'consent',83,83,'50801b5d6f94da962cd911cdcd6fc46f','7e0b22d03eafd2267314c2e2aec49c7ba6fda6c051d8724834546f04c57a6106','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(321,'consent',84,84,'d0fdee446e2b272e141012e2f8cbe9ef','744720c2d14fb86632d13db144660fae397124c13433b6ee93a7788abbd864ef','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(322,'consent',85,85,'db1264b87d6a4d6bb29f156f52329cd0','3334c00ad287be4e0e12219cc834f40775c3a953a94fd66af37c588b601c3356','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(323,'consent',86,86,'a9c0d25b05c95ac6b78e4d2db3604cc2','cc494713de87d7d07c3c0f6df217f3116395c0a011649cf00b4228efd77da133','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(324,'consent',87,87,'99862db3bfd931c53b971a34afbec5b2','f57224bdf869024963914cd96a4f491f04e6313653b34b496c6dd2a22260c5ed','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(325,'consent',88,88,'cdb2214fb314e7dda899f3fb7624d029','70564f7e9968dcd9012ef016cd0186f93486170d314678870aa94149535663af','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(326,'consent',89,89,'4f8baf6a02ed091fbe68b5f917e2a636','a3e64fa5a7405067cfede418347bb7c286a881c76396bbb09ab5d34dc8d042fe','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(327,'consent',90,90,'6bd4f66c40d221c6914f0378608bd0aa','65f641ca49474024583d85576b0a648e6a8a0051348753202d60b200e57a527f','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(328,'consent',91,91,'bfec361091f8036bf56aba1f49639a37','395dd147015a455d4f121bcd05eaadbb232d4b46a5e6b68d09b2f0d3753b0f4c','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(329,'consent',92,92,'4dcee56aa7cd26eb6fbe7f539688e31a','8377836cd5d4d45af0fd58051102712a13c2ce74aadf14aba7e41e6017c44574','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(330,'consent',93,93,'efe19ac5ba843e5bf4b6b683143a8a2e','603390a6250a1a1b55343851df5b9be5c18d82d29a20cb75c8dac26e60b15695','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(331,'consent',94,94,'5353d2942e4df809aa9ef5665c1a3130','aeb8696160f0b75d906953d4e9a7f764a6171f79b65e7452f3571e91d571ca43','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(332,'consent',95,95,'7cf95d222f8c3b34ca56629e7e129a9d','6452f6de996a81904e4ecf458b3e9b1ed5b9f88982578c9700e318772af99d0a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(333,'consent',96,96,'c8c16a73bdf25f5e25a67b618b7a56f0','b325ccb9d63f6edf4c0793af68aa1f527fd65568fc4259739970319c522f3548','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(334,'consent',97,97,'3d23bf55a8a911f417774b38dec58397','188ac17ecbbe16f2fcb67b4b3b670df86cd162a5f8b05598da52758f2e139b26','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(335,'consent',98,98,'da987d4d1be3889829aca5cfce87c9a9','fce78fb3663ad2ebad988ebd06b09fbe58d1dec2d2e0c10f909efc7a5012eb71','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(336,'consent',99,99,'047c968cd9ee49f98cbf916dc64b83f6','4e7aed4fe1a416f190bf7da3ec5e48d99842858e1dab63f58ae7ed6e4aaad0d7','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(337,'consent',100,100,'2eff0f03088de2cfda5bf5e08a7b6473','766df8d524ae0e7582bbb01aa3b55bf54efc26fe1d36a8019503fa8cf59c2d3a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(338,'consent',101,101,'43c4d6f17ff8f3031e123add01b57aa2','7aa5569c9654bcb1d3f1cf4fa53b1503aaf96553fa7dc4407cbd19a42be45630','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(339,'consent',102,102,'506531b37b51b08ff8fe2a189c9bafc6','17c977ef27088d2d95d5e5c34222e9b1752002c348f0436dadea1f8bacae01b5','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(340,'consent',103,103,'bd2c52972557dc1d4a5a930c9a2670f1','a778bc265a83167ba8c3becd9a355dfb924313b1ac203746b122b7fd59d9de18','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(341,'consent',104,104,'edcdc083a072d856d48690ff19a5a5dd','f789ecf2937a2ccba944e1569fe098cbc76d429f5389c9fa0c340e6526a05055','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(342,'consent',105,105,'9b336be57be22e1688dc6db96e7b3fcc','b06013ac428e9d4cfbc2b0036fb5724029c9cdde1d52ccdc2f109ffa01c0ff2e','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(343,'consent',106,106,'1d0842d5b00cad7713cfbc048a1c6f79','3a1ea8d61f25c9007dc167b6497620876c72ff1a3baa7776857a15f22cb94480','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(344,'consent',107,107,'eb67c9130908b4c75904ce4fd1c5f83f','031dd8216db55ac98cf19938e2df576aae8ecd16488f0c00a6786c66be1b6601','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(345,'consent',108,108,'79192fe8fe6bfb2221d4959cecf5c062','7f5ec6b01655baa3bd193230170ad82566f4d5fbcb9e0447099cc44e233bdff3','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(346,'consent',109,109,'efef77e73ef150bac93b59b70a6da861','6042c1b6bc8a01b16636fc5ef2a9b5c923163d570b0682fa98a6190303796f8a','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(347,'consent',110,110,'0baae4fac60be87ae6bb47849f55fcc4','51bae65574c7a22e9bb3453231958fd06872c4cd541d1613ba325797380039cb','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(348,'consent',111,111,'9a1845545050fda7d868cf09274fe6a3','fda942a0a24ebc6fe909b90bb7a7d9f3b685e1a4920572bf6b6b812b9d8f4453','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(349,'consent',112,112,'39c650989ec4941a548f7c57c671e22c','d67180becefa40910709bfdad7b0764a5183ef860f79e16a082f61da2eaadf47','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(350,'consent',113,113,'2e36f3727eb556f72f1c6418f741fc93','b10d54eeb88af56f41375ae3cee10db26488608cf8893daedcdc57dca6847c19','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
INSERT INTO "study_accesslink" VALUES(351,'consent',114,114,'12e4629a731791a7700768cf381f03f9','cdbe74e5890485cce588a53bd9e616b7e789eea915c63cccbe5dfa6b53a888e4','2026-03-16 09:00:01.463000',NULL,NULL,NULL,1);
-- study_memberinvitation
INSERT INTO "study_memberinvitation" VALUES(1,'researcher','A researcher','2026-03-16 09:00:00.923000',1);
INSERT INTO "study_memberinvitation" VALUES(2,'coder','A coder','2026-03-16 09:00:00.938000',1);
INSERT INTO "study_memberinvitation" VALUES(3,'transcriber','A transcriber','2026-03-16 09:00:00.953000',1);
INSERT INTO "study_memberinvitation" VALUES(4,'viewer','A viewer','2026-03-16 09:00:00.968000',1);
INSERT INTO "study_memberinvitation" VALUES(5,'viewer','A viewer','2026-03-16 09:00:01.451000',1);
-- interviews_proposal
INSERT INTO "interviews_proposal" VALUES(1,'2026-03-16 09:00:01.383000','2026-03-16 09:00:01.387000','Else fine',NULL,'',NULL,13,NULL,1);
-- interviews_proposedturn
INSERT INTO "interviews_proposedturn" VALUES(1,1,'change','The first thing was the noise, or rather that there wasn''t any. Forty babies and no alarms. I come from a unit where everything bleeps. There, the mothers were the monitors. Each one had her baby tied to her chest under a wrapper, and if a colour changed she was the first to say so.','I said less.','Too long',0,1);
-- survey_response
INSERT INTO "survey_response" VALUES(1,'R01','imported','complete',15,15,'2026-01-19 00:00:00',2,1);
INSERT INTO "survey_response" VALUES(2,'R02','imported','complete',15,15,'2026-01-19 00:00:00',4,1);
INSERT INTO "survey_response" VALUES(3,'R03','imported','complete',15,15,'2026-01-19 00:00:00',8,1);
INSERT INTO "survey_response" VALUES(4,'R04','imported','complete',15,15,'2026-01-19 00:00:00',11,1);
INSERT INTO "survey_response" VALUES(5,'R05','imported','complete',12,10,'2026-01-19 00:00:00',15,1);
INSERT INTO "survey_response" VALUES(6,'R06','imported','partial',15,10,'2026-01-19 00:00:00',18,1);
INSERT INTO "survey_response" VALUES(7,'R07','imported','complete',14,14,'2026-01-19 00:00:00',19,1);
INSERT INTO "survey_response" VALUES(8,'R08','imported','complete',15,15,'2026-01-19 00:00:00',23,1);
INSERT INTO "survey_response" VALUES(9,'R09','imported','complete',12,12,'2026-01-19 00:00:00',27,1);
INSERT INTO "survey_response" VALUES(10,'R10','imported','complete',12,12,'2026-01-19 00:00:00',31,1);
INSERT INTO "survey_response" VALUES(11,'R11','imported','complete',15,15,'2026-01-19 00:00:00',34,1);
INSERT INTO "survey_response" VALUES(12,'R12','imported','complete',15,15,'2026-01-19 00:00:00',36,1);
INSERT INTO "survey_response" VALUES(13,'R13','imported','complete',12,10,'2026-01-19 00:00:00',39,1);
INSERT INTO "survey_response" VALUES(14,'R14','imported','complete',12,12,'2026-01-19 00:00:00',43,1);
INSERT INTO "survey_response" VALUES(15,'R15','imported','complete',15,15,'2026-01-19 00:00:00',47,1);
INSERT INTO "survey_response" VALUES(16,'R16','imported','complete',12,12,'2026-01-19 00:00:00',50,1);
INSERT INTO "survey_response" VALUES(17,'R17','imported','complete',14,14,'2026-01-19 00:00:00',52,1);
INSERT INTO "survey_response" VALUES(18,'R18','imported','complete',15,13,'2026-01-19 00:00:00',56,1);
INSERT INTO "survey_response" VALUES(19,'R19','imported','partial',15,10,'2026-01-19 00:00:00',58,1);
INSERT INTO "survey_response" VALUES(20,'R20','imported','complete',12,12,'2026-01-19 00:00:00',61,1);
INSERT INTO "survey_response" VALUES(21,'R21','imported','complete',15,15,'2026-01-19 00:00:00',63,1);
INSERT INTO "survey_response" VALUES(22,'R22','imported','complete',12,10,'2026-01-19 00:00:00',66,1);
INSERT INTO "survey_response" VALUES(23,'R23','imported','complete',14,14,'2026-01-19 00:00:00',70,1);
INSERT INTO "survey_response" VALUES(24,'R24','imported','complete',12,12,'2026-01-19 00:00:00',72,1);
INSERT INTO "survey_response" VALUES(25,'R25','imported','complete',15,15,'2026-01-19 00:00:00',77,1);
INSERT INTO "survey_response" VALUES(26,'R26','imported','complete',15,15,'2026-01-19 00:00:00',80,1);
INSERT INTO "survey_response" VALUES(27,'R27','imported','complete',11,11,'2026-01-19 00:00:00',83,1);
INSERT INTO "survey_response" VALUES(28,'R28','imported','complete',12,11,'2026-01-19 00:00:00',86,1);
INSERT INTO "survey_response" VALUES(29,'R29','imported','partial',12,9,'2026-01-19 00:00:00',88,1);
INSERT INTO "survey_response" VALUES(30,'R30','imported','complete',15,14,'2026-01-19 00:00:00',91,1);
INSERT INTO "survey_response" VALUES(31,'R31','imported','complete',15,15,'2026-01-19 00:00:00',95,1);
INSERT INTO "survey_response" VALUES(32,'R32','imported','complete',15,15,'2026-01-19 00:00:00',99,1);
INSERT INTO "survey_response" VALUES(33,'R33','imported','complete',14,14,'2026-01-19 00:00:00',108,1);
INSERT INTO "survey_response" VALUES(34,'R34','imported','partial',15,8,'2026-01-19 00:00:00',112,1);
INSERT INTO "survey_response" VALUES(35,'L001','link','break-off',12,1,'2026-03-16 09:00:01.002000',1,2);
INSERT INTO "survey_response" VALUES(36,'T1','imported','complete',2,2,'2026-03-16 09:00:01.525000',114,2);
-- survey_questionnaire
INSERT INTO "survey_questionnaire" VALUES(1,'What comes home? A scoping survey (invented)','1','["en"]','We ask all leads what their partnership is for and what they have seen. Answering takes about ten minutes. Your name is kept apart from your answers.',0.5,0.8,'2026-03-16 09:00:00.221000','2026-01-19 00:00:00','2026-03-02 00:00:00',1,1,'{"about": {"en": "You and the partnership"}, "mission": {"en": "The partnership is there ..."}, "seen": {"en": "What you saw"}, "learning": {"en": "What you learned"}}');
INSERT INTO "survey_questionnaire" VALUES(2,'What comes home? A scoping survey (invented)','1','["en"]','',0.5,0.8,'2026-03-16 09:00:00.984000','2026-03-16 09:00:00.987000',NULL,1,1,'{"about": {"en": "You and the partnership"}, "mission": {"en": "The partnership is there ..."}, "seen": {"en": "What you saw"}, "learning": {"en": "What you learned"}}');
-- findings_finding
INSERT INTO "findings_finding" VALUES(1,'Most leads who answered saw something that worked, but what they learned mainly stays with the person.',0,'2026-03-16 09:00:00.104000',1,1);
INSERT INTO "findings_finding" VALUES(2,'Whether learning was named as a purpose beforehand goes with whether an idea finds somebody to receive it.',1,'2026-03-16 09:00:00.104000',1,1);
INSERT INTO "findings_finding" VALUES(3,'People expect the country of origin to count against an idea, and some hide it before anybody has objected.',2,'2026-03-16 09:00:00.104000',1,1);
-- findings_jointdisplay
INSERT INTO "findings_jointdisplay" VALUES(1,'Learning as a purpose, and what became of it','[{"key": "disagree", "item": "mission_learning", "label": "Disagrees: not there to learn", "values": ["strongly_disagree", "disagree"]}, {"key": "neutral", "item": "mission_learning", "label": "Neither", "values": ["neutral"]}, {"key": "agree", "item": "mission_learning", "label": "Agrees: there to learn", "values": ["agree", "strongly_agree"]}]','2026-03-16 09:00:00.715000',1);
-- findings_jointdisplay_items
INSERT INTO "findings_jointdisplay_items" VALUES(1,1,7);
-- findings_evidence
INSERT INTO "findings_evidence" VALUES(1,'a13190c8366e5f2d7d337608ae5c8dcb2aeb89f3b5c1320b28fbca2f9da0161b',NULL,10,1,NULL);
INSERT INTO "findings_evidence" VALUES(2,'cf4e08dfd6f9b161eecdd4527ecb0e9378ff41155cd26895f114fafd7bb43b4f',NULL,12,1,NULL);
INSERT INTO "findings_evidence" VALUES(3,'46ae5f3456d8710aa8a0a7955670a6b6339f77c9b0717fb2c84b466b1c84d9d4',16,NULL,1,NULL);
INSERT INTO "findings_evidence" VALUES(4,'17754d741b7d45044826a40b3f75de076f7c117bb1baeb7fb5eec11e5d07c465',91,NULL,1,NULL);
INSERT INTO "findings_evidence" VALUES(5,'e3ea25f84e055c66283f7dd94b91e5c5809092716117b3f12c7544ba5d044073',118,NULL,1,NULL);
INSERT INTO "findings_evidence" VALUES(6,'df002b70483d6b3bcc260a6419772bb209561d88a8e7e70fb66342c778675d7c',NULL,NULL,1,1);
INSERT INTO "findings_evidence" VALUES(7,'ca2cd250adb9929826233bebaa9e1ca2b8a8a6f945205cb8f262db63976915da',NULL,7,2,NULL);
INSERT INTO "findings_evidence" VALUES(8,'cf4e08dfd6f9b161eecdd4527ecb0e9378ff41155cd26895f114fafd7bb43b4f',NULL,12,2,NULL);
INSERT INTO "findings_evidence" VALUES(9,'b85009bd0985ec86d08c9ee7c985944c86c27bd7baea6ca2ebd2b69534f74f38',220,NULL,2,NULL);
INSERT INTO "findings_evidence" VALUES(10,'2200ab32f30110962a9fda7acc0eae508029b757359046586b2d6fb7a7a6ada5',95,NULL,2,NULL);
INSERT INTO "findings_evidence" VALUES(11,'4bcb40c129a1d653d8747b5b748d442fc946d9dd3305b71476cb9ed4358b8433',165,NULL,2,NULL);
INSERT INTO "findings_evidence" VALUES(12,'df002b70483d6b3bcc260a6419772bb209561d88a8e7e70fb66342c778675d7c',NULL,NULL,2,1);
INSERT INTO "findings_evidence" VALUES(13,'a94b800829025789bc4a9e79b57adf7af6a7a59961d5dcf54192691448b9a538',NULL,13,3,NULL);
INSERT INTO "findings_evidence" VALUES(14,'28140c7ffedb24e006d678606d2c9266695ba95148a1ff5b1671102919a4e42d',127,NULL,3,NULL);
INSERT INTO "findings_evidence" VALUES(15,'15c2a7866205c9816a7585df3d60f0f09426dfa4ed70c4040279263d2a56bfac',234,NULL,3,NULL);
INSERT INTO "findings_evidence" VALUES(16,'d9041c922561658027c713934939102f82fbe41a0a785c9131f23a7b6d2aaa52',244,NULL,3,NULL);
INSERT INTO "findings_evidence" VALUES(17,'df002b70483d6b3bcc260a6419772bb209561d88a8e7e70fb66342c778675d7c',NULL,NULL,3,1);
-- findings_cell
INSERT INTO "findings_cell" VALUES(1,'disagree','diverge','All three say they are not there to learn, and two of them saw nothing new in the survey. All three describe a method in detail when asked.','Tom','2026-03-16 09:00:00.104000','841225b8acfdb3016cb81d0933979b8eaf4b6fa2861bf5175ae23053aa3c385a',1,1);
INSERT INTO "findings_cell" VALUES(2,'neutral','complement','The survey counts who saw something; the interviews show that one who ticked no had only heard it.','Amara','2026-03-16 09:00:00.104000','fdce9f1c0129e3924a07260da95753f51c7802508b6a6e12d960d5bc0f5123c3',1,1);
INSERT INTO "findings_cell" VALUES(3,'agree','converge','Five of these six ticked that they saw something that worked, and name it at once.','Amara','2026-03-16 09:00:00.104000','acb2c699df01ca4e426c614598ee34e336c07a80b0f4885b695dc6c156b52baf',1,1);
INSERT INTO "findings_cell" VALUES(4,'disagree','converge','No purpose, no question, no form: what they learned stayed a habit of their own.','Tom','2026-03-16 09:00:00.104000','4771c0c35b91df4d7b8c30c88bd5fbf65fe73d49e1a5fdf6ea71b7505832ed51',1,2);
INSERT INTO "findings_cell" VALUES(5,'neutral','converge','Told at an away day, on two sides of paper, or to nobody.','Amara','2026-03-16 09:00:00.104000','af1191f27a599b48e2de5ae3daca5a8b8664e650a9a3b3dd493e056995532ad4',1,2);
INSERT INTO "findings_cell" VALUES(6,'agree','diverge','They agree that the partnership is there to learn, and still the learning sits in a desk, or in six trainees.','Amara','2026-03-16 09:00:00.104000','118ef87c5b65a3f0b952c13697e55a9a76a6290c4853ae54fe1b2e67bd069ffc',1,2);
INSERT INTO "findings_cell" VALUES(7,'disagree','complement','The doubt is mostly their own, and they say so. No item of the survey asks about that.','Tom','2026-03-16 09:00:00.104000','1629d2d23326980732556b9312fb9eec7254ec0b86038b4f8f936ba174f115b6',1,3);
INSERT INTO "findings_cell" VALUES(8,'neutral','complement','The country is left out of the proposal before anybody can object to it.','Amara','2026-03-16 09:00:00.104000','1f1460207ed9ac54f4d9bc00a2bf86be23aae0c0350f2fbc1660ec3450aaeec1',1,3);
INSERT INTO "findings_cell" VALUES(9,'agree','complement','Naming learning as a purpose does not spare them the remark; it seems to make it survivable.','Tom','2026-03-16 09:00:00.104000','48bc4f11bc8bf4f21a887dcaafe2ed47dfdb533bd8b9ed0291e330b77d13c8a9',1,3);
INSERT INTO "findings_cell" VALUES(10,'disagree','silent','Only one of the three tried anything. There is too little here to judge.','Tom','2026-03-16 09:00:00.104000','f7046d8a528edbf48a3beabf665c5c53e4060acd7bd9f4142e963fe08f816040',1,4);
INSERT INTO "findings_cell" VALUES(11,'neutral','complement','Both who took it further found a backer late and by chance.','Amara','2026-03-16 09:00:00.104000','e6cddcc4e2c2d1d00973c7bc2cf39bea8b0729b6fc707dd5cb00d4617888416f',1,4);
INSERT INTO "findings_cell" VALUES(12,'agree','converge','Both ideas in use had a sponsor with a name. One had its question before the journey; the other came by luck and a bad evening.','Amara','2026-03-16 09:00:00.104000','9fb8c0b99da003eeaa4c1143a55d22ea2d4592e5bee3e31f3299c134103ef38e',1,4);
-- findings_displayrow
INSERT INTO "findings_displayrow" VALUES(1,0,NULL,1,1);
INSERT INTO "findings_displayrow" VALUES(2,1,NULL,2,1);
INSERT INTO "findings_displayrow" VALUES(3,2,NULL,3,1);
INSERT INTO "findings_displayrow" VALUES(4,3,NULL,4,1);
-- findings_kepttext
INSERT INTO "findings_kepttext" VALUES(1,'A response rate as an abstract may print it','Of the 114 leads who were sent the questionnaire, 34 replied, a response of 27% (n = 34).','{"leads": 114}',114,0,'2026-03-16 09:00:00.104000',1);
-- findings_speakeranswer
INSERT INTO "findings_speakeranswer" VALUES(1,'2026-03-16 09:00:01.398000','Thank you',4,1);
-- findings_quotationreply
INSERT INTO "findings_quotationreply" VALUES(1,2559,2616,'But that''s in me, it isn''t in the unit. If I go, it goes.','may','','','2026-03-16 09:00:01.398000',13,1);
-- survey_answer
INSERT INTO "survey_answer" VALUES(1,0,'9',2,1);
INSERT INTO "survey_answer" VALUES(2,0,'2025-01-03',3,1);
INSERT INTO "survey_answer" VALUES(3,0,'short_visits',4,1);
INSERT INTO "survey_answer" VALUES(4,0,'strongly_agree',5,1);
INSERT INTO "survey_answer" VALUES(5,0,'strongly_agree',6,1);
INSERT INTO "survey_answer" VALUES(6,0,'agree',7,1);
INSERT INTO "survey_answer" VALUES(7,0,'strongly_disagree',8,1);
INSERT INTO "survey_answer" VALUES(8,0,'neutral',9,1);
INSERT INTO "survey_answer" VALUES(9,0,'yes',10,1);
INSERT INTO "survey_answer" VALUES(10,0,'A tap on a bucket worked by the foot, made from a rope and a stick.',11,1);
INSERT INTO "survey_answer" VALUES(11,0,'nothing',12,1);
INSERT INTO "survey_answer" VALUES(12,0,'time money nobody_to_tell',13,1);
INSERT INTO "survey_answer" VALUES(13,0,'partner public',14,1);
INSERT INTO "survey_answer" VALUES(14,0,'Patience.',15,1);
INSERT INTO "survey_answer" VALUES(15,0,'Time after the return. I was on call the next day.',16,1);
INSERT INTO "survey_answer" VALUES(16,0,'6',2,2);
INSERT INTO "survey_answer" VALUES(17,0,'2025-06-20',3,2);
INSERT INTO "survey_answer" VALUES(18,0,'short_visits',4,2);
INSERT INTO "survey_answer" VALUES(19,0,'strongly_agree',5,2);
INSERT INTO "survey_answer" VALUES(20,0,'agree',6,2);
INSERT INTO "survey_answer" VALUES(21,0,'neutral',7,2);
INSERT INTO "survey_answer" VALUES(22,0,'disagree',8,2);
INSERT INTO "survey_answer" VALUES(23,0,'disagree',9,2);
INSERT INTO "survey_answer" VALUES(24,0,'yes',10,2);
INSERT INTO "survey_answer" VALUES(25,0,'A room where mothers carry their small babies skin to skin day and night, with the family on the rota.',11,2);
INSERT INTO "survey_answer" VALUES(26,0,'talked',12,2);
INSERT INTO "survey_answer" VALUES(27,0,'time rules doubt',13,2);
INSERT INTO "survey_answer" VALUES(28,0,'team managers',14,2);
INSERT INTO "survey_answer" VALUES(29,0,'That a mother is a better monitor than most of our machines.',15,2);
INSERT INTO "survey_answer" VALUES(30,0,'A meeting with a slot for it, and a small pot of money that does not need a trial first.',16,2);
INSERT INTO "survey_answer" VALUES(31,0,'15',2,3);
INSERT INTO "survey_answer" VALUES(32,0,'2023-07-21',3,3);
INSERT INTO "survey_answer" VALUES(33,0,'exchange',4,3);
INSERT INTO "survey_answer" VALUES(34,0,'strongly_agree',5,3);
INSERT INTO "survey_answer" VALUES(35,0,'strongly_agree',6,3);
INSERT INTO "survey_answer" VALUES(36,0,'strongly_agree',7,3);
INSERT INTO "survey_answer" VALUES(37,0,'agree',8,3);
INSERT INTO "survey_answer" VALUES(38,0,'neutral',9,3);
INSERT INTO "survey_answer" VALUES(39,0,'yes',10,3);
INSERT INTO "survey_answer" VALUES(40,0,'Relatives get a ward phone and ring in at fixed hours, so that nobody walks thirty miles for news.',11,3);
INSERT INTO "survey_answer" VALUES(41,0,'talked',12,3);
INSERT INTO "survey_answer" VALUES(42,0,'time money nobody_to_tell',13,3);
INSERT INTO "survey_answer" VALUES(43,0,'partner',14,3);
INSERT INTO "survey_answer" VALUES(44,0,'How much the family knows.',15,3);
INSERT INTO "survey_answer" VALUES(45,0,'If our trust board met their board once.',16,3);
INSERT INTO "survey_answer" VALUES(46,0,'1',2,4);
INSERT INTO "survey_answer" VALUES(47,0,'2024-08-30',3,4);
INSERT INTO "survey_answer" VALUES(48,0,'long_stays',4,4);
INSERT INTO "survey_answer" VALUES(49,0,'agree',5,4);
INSERT INTO "survey_answer" VALUES(50,0,'strongly_agree',6,4);
INSERT INTO "survey_answer" VALUES(51,0,'agree',7,4);
INSERT INTO "survey_answer" VALUES(52,0,'disagree',8,4);
INSERT INTO "survey_answer" VALUES(53,0,'disagree',9,4);
INSERT INTO "survey_answer" VALUES(54,0,'yes',10,4);
INSERT INTO "survey_answer" VALUES(55,0,'A chalk board on which every woman in labour has one line that anybody can read from the door.',11,4);
INSERT INTO "survey_answer" VALUES(56,0,'tried',12,4);
INSERT INTO "survey_answer" VALUES(57,0,'time rules',13,4);
INSERT INTO "survey_answer" VALUES(58,0,'team managers partner',14,4);
INSERT INTO "survey_answer" VALUES(59,0,'To see the whole room before I see the screen.',15,4);
INSERT INTO "survey_answer" VALUES(60,0,'Send two people, not one.',16,4);
INSERT INTO "survey_answer" VALUES(61,0,'11',2,5);
INSERT INTO "survey_answer" VALUES(62,0,'2023-08-14',3,5);
INSERT INTO "survey_answer" VALUES(63,0,'short_visits',4,5);
INSERT INTO "survey_answer" VALUES(64,0,'agree',5,5);
INSERT INTO "survey_answer" VALUES(65,0,'strongly_agree',6,5);
INSERT INTO "survey_answer" VALUES(66,0,'agree',7,5);
INSERT INTO "survey_answer" VALUES(67,0,'neutral',8,5);
INSERT INTO "survey_answer" VALUES(68,2,'',9,5);
INSERT INTO "survey_answer" VALUES(69,0,'no',10,5);
INSERT INTO "survey_answer" VALUES(70,0,'team college partner',14,5);
INSERT INTO "survey_answer" VALUES(71,0,'I learned to examine before I order tests.',15,5);
INSERT INTO "survey_answer" VALUES(72,1,'',16,5);
INSERT INTO "survey_answer" VALUES(73,0,'3',2,6);
INSERT INTO "survey_answer" VALUES(74,0,'2025-05-18',3,6);
INSERT INTO "survey_answer" VALUES(75,0,'long_stays',4,6);
INSERT INTO "survey_answer" VALUES(76,0,'agree',5,6);
INSERT INTO "survey_answer" VALUES(77,0,'disagree',6,6);
INSERT INTO "survey_answer" VALUES(78,0,'neutral',7,6);
INSERT INTO "survey_answer" VALUES(79,0,'disagree',8,6);
INSERT INTO "survey_answer" VALUES(80,0,'agree',9,6);
INSERT INTO "survey_answer" VALUES(81,0,'yes',10,6);
INSERT INTO "survey_answer" VALUES(82,0,'A solar lamp with a hook that goes on any bed.',11,6);
INSERT INTO "survey_answer" VALUES(83,1,'',12,6);
INSERT INTO "survey_answer" VALUES(84,1,'',13,6);
INSERT INTO "survey_answer" VALUES(85,1,'',14,6);
INSERT INTO "survey_answer" VALUES(86,1,'',15,6);
INSERT INTO "survey_answer" VALUES(87,1,'',16,6);
INSERT INTO "survey_answer" VALUES(88,0,'9',2,7);
INSERT INTO "survey_answer" VALUES(89,0,'2025-11-14',3,7);
INSERT INTO "survey_answer" VALUES(90,0,'exchange',4,7);
INSERT INTO "survey_answer" VALUES(91,0,'agree',5,7);
INSERT INTO "survey_answer" VALUES(92,0,'neutral',6,7);
INSERT INTO "survey_answer" VALUES(93,0,'strongly_agree',7,7);
INSERT INTO "survey_answer" VALUES(94,0,'agree',8,7);
INSERT INTO "survey_answer" VALUES(95,0,'disagree',9,7);
INSERT INTO "survey_answer" VALUES(96,0,'yes',10,7);
INSERT INTO "survey_answer" VALUES(97,0,'A one-minute drill in the dark, in which everybody in theatre knows what to do when the power fails.',11,7);
INSERT INTO "survey_answer" VALUES(98,0,'in_use',12,7);
INSERT INTO "survey_answer" VALUES(99,0,'team managers partner public',14,7);
INSERT INTO "survey_answer" VALUES(100,0,'A shortage can be turned into a habit.',15,7);
INSERT INTO "survey_answer" VALUES(101,0,'Having them come to us and run it.',16,7);
INSERT INTO "survey_answer" VALUES(102,0,'2',2,8);
INSERT INTO "survey_answer" VALUES(103,0,'2024-02-28',3,8);
INSERT INTO "survey_answer" VALUES(104,0,'short_visits',4,8);
INSERT INTO "survey_answer" VALUES(105,0,'agree',5,8);
INSERT INTO "survey_answer" VALUES(106,0,'strongly_agree',6,8);
INSERT INTO "survey_answer" VALUES(107,0,'agree',7,8);
INSERT INTO "survey_answer" VALUES(108,0,'agree',8,8);
INSERT INTO "survey_answer" VALUES(109,0,'disagree',9,8);
INSERT INTO "survey_answer" VALUES(110,0,'yes',10,8);
INSERT INTO "survey_answer" VALUES(111,0,'Used saline bags as weights for traction and as drip timers, all labelled with paint.',11,8);
INSERT INTO "survey_answer" VALUES(112,0,'tried',12,8);
INSERT INTO "survey_answer" VALUES(113,0,'time rules nobody_to_tell',13,8);
INSERT INTO "survey_answer" VALUES(114,0,'public',14,8);
INSERT INTO "survey_answer" VALUES(115,0,'Improvising has rules as well.',15,8);
INSERT INTO "survey_answer" VALUES(116,0,'A technician who may build things.',16,8);
INSERT INTO "survey_answer" VALUES(117,0,'1',2,9);
INSERT INTO "survey_answer" VALUES(118,0,'2025-05-09',3,9);
INSERT INTO "survey_answer" VALUES(119,0,'long_stays',4,9);
INSERT INTO "survey_answer" VALUES(120,0,'strongly_agree',5,9);
INSERT INTO "survey_answer" VALUES(121,0,'agree',6,9);
INSERT INTO "survey_answer" VALUES(122,0,'disagree',7,9);
INSERT INTO "survey_answer" VALUES(123,0,'strongly_disagree',8,9);
INSERT INTO "survey_answer" VALUES(124,0,'strongly_disagree',9,9);
INSERT INTO "survey_answer" VALUES(125,0,'no',10,9);
INSERT INTO "survey_answer" VALUES(126,0,'nobody',14,9);
INSERT INTO "survey_answer" VALUES(127,0,'Careful counting of a few things beats careless counting of everything.',15,9);
INSERT INTO "survey_answer" VALUES(128,0,'One line on the report form about what I bring back.',16,9);
INSERT INTO "survey_answer" VALUES(129,0,'16',2,10);
INSERT INTO "survey_answer" VALUES(130,0,'2023-10-04',3,10);
INSERT INTO "survey_answer" VALUES(131,0,'short_visits',4,10);
INSERT INTO "survey_answer" VALUES(132,0,'agree',5,10);
INSERT INTO "survey_answer" VALUES(133,0,'strongly_agree',6,10);
INSERT INTO "survey_answer" VALUES(134,0,'strongly_agree',7,10);
INSERT INTO "survey_answer" VALUES(135,0,'disagree',8,10);
INSERT INTO "survey_answer" VALUES(136,0,'strongly_agree',9,10);
INSERT INTO "survey_answer" VALUES(137,0,'no',10,10);
INSERT INTO "survey_answer" VALUES(138,0,'team managers',14,10);
INSERT INTO "survey_answer" VALUES(139,0,'How to run a handover with twenty people in five minutes.',15,10);
INSERT INTO "survey_answer" VALUES(140,0,'A day to think, with the others who went.',16,10);
INSERT INTO "survey_answer" VALUES(141,0,'16',2,11);
INSERT INTO "survey_answer" VALUES(142,0,'2023-08-02',3,11);
INSERT INTO "survey_answer" VALUES(143,0,'exchange',4,11);
INSERT INTO "survey_answer" VALUES(144,0,'strongly_agree',5,11);
INSERT INTO "survey_answer" VALUES(145,0,'strongly_agree',6,11);
INSERT INTO "survey_answer" VALUES(146,0,'strongly_agree',7,11);
INSERT INTO "survey_answer" VALUES(147,0,'neutral',8,11);
INSERT INTO "survey_answer" VALUES(148,0,'strongly_disagree',9,11);
INSERT INTO "survey_answer" VALUES(149,0,'yes',10,11);
INSERT INTO "survey_answer" VALUES(150,0,'Expert patients run the first half of the clinic and decide who needs the doctor.',11,11);
INSERT INTO "survey_answer" VALUES(151,0,'talked',12,11);
INSERT INTO "survey_answer" VALUES(152,0,'time nobody_to_tell',13,11);
INSERT INTO "survey_answer" VALUES(153,0,'managers college public',14,11);
INSERT INTO "survey_answer" VALUES(154,0,'Trust the person who has the disease.',15,11);
INSERT INTO "survey_answer" VALUES(155,0,'Evidence from here, I suppose, but somebody must pay for that.',16,11);
INSERT INTO "survey_answer" VALUES(156,0,'2',2,12);
INSERT INTO "survey_answer" VALUES(157,0,'2024-09-27',3,12);
INSERT INTO "survey_answer" VALUES(158,0,'long_stays',4,12);
INSERT INTO "survey_answer" VALUES(159,0,'neutral',5,12);
INSERT INTO "survey_answer" VALUES(160,0,'agree',6,12);
INSERT INTO "survey_answer" VALUES(161,0,'agree',7,12);
INSERT INTO "survey_answer" VALUES(162,0,'strongly_disagree',8,12);
INSERT INTO "survey_answer" VALUES(163,0,'disagree',9,12);
INSERT INTO "survey_answer" VALUES(164,0,'yes',10,12);
INSERT INTO "survey_answer" VALUES(165,0,'Splints cut from bicycle tubes while the patient waits.',11,12);
INSERT INTO "survey_answer" VALUES(166,0,'talked',12,12);
INSERT INTO "survey_answer" VALUES(167,0,'rules doubt',13,12);
INSERT INTO "survey_answer" VALUES(168,0,'team managers partner',14,12);
INSERT INTO "survey_answer" VALUES(169,0,'To show students my failures.',15,12);
INSERT INTO "survey_answer" VALUES(170,0,'A person who takes an idea apart and says which part we can use.',16,12);
INSERT INTO "survey_answer" VALUES(171,0,'1',2,13);
INSERT INTO "survey_answer" VALUES(172,0,'2024-08-23',3,13);
INSERT INTO "survey_answer" VALUES(173,0,'short_visits',4,13);
INSERT INTO "survey_answer" VALUES(174,0,'agree',5,13);
INSERT INTO "survey_answer" VALUES(175,0,'agree',6,13);
INSERT INTO "survey_answer" VALUES(176,0,'neutral',7,13);
INSERT INTO "survey_answer" VALUES(177,2,'',8,13);
INSERT INTO "survey_answer" VALUES(178,0,'strongly_disagree',9,13);
INSERT INTO "survey_answer" VALUES(179,0,'no',10,13);
INSERT INTO "survey_answer" VALUES(180,0,'partner public',14,13);
INSERT INTO "survey_answer" VALUES(181,0,'Resilience, and how wasteful we are.',15,13);
INSERT INTO "survey_answer" VALUES(182,1,'',16,13);
INSERT INTO "survey_answer" VALUES(183,0,'4',2,14);
INSERT INTO "survey_answer" VALUES(184,0,'2025-09-16',3,14);
INSERT INTO "survey_answer" VALUES(185,0,'exchange',4,14);
INSERT INTO "survey_answer" VALUES(186,0,'neutral',5,14);
INSERT INTO "survey_answer" VALUES(187,0,'agree',6,14);
INSERT INTO "survey_answer" VALUES(188,0,'agree',7,14);
INSERT INTO "survey_answer" VALUES(189,0,'agree',8,14);
INSERT INTO "survey_answer" VALUES(190,0,'agree',9,14);
INSERT INTO "survey_answer" VALUES(191,0,'no',10,14);
INSERT INTO "survey_answer" VALUES(192,0,'team public',14,14);
INSERT INTO "survey_answer" VALUES(193,0,'That visitors see more in us than we see in them.',15,14);
INSERT INTO "survey_answer" VALUES(194,0,'Ask the people who visit us.',16,14);
INSERT INTO "survey_answer" VALUES(195,0,'15',2,15);
INSERT INTO "survey_answer" VALUES(196,0,'2025-07-28',3,15);
INSERT INTO "survey_answer" VALUES(197,0,'short_visits',4,15);
INSERT INTO "survey_answer" VALUES(198,0,'agree',5,15);
INSERT INTO "survey_answer" VALUES(199,0,'neutral',6,15);
INSERT INTO "survey_answer" VALUES(200,0,'neutral',7,15);
INSERT INTO "survey_answer" VALUES(201,0,'agree',8,15);
INSERT INTO "survey_answer" VALUES(202,0,'agree',9,15);
INSERT INTO "survey_answer" VALUES(203,0,'yes',10,15);
INSERT INTO "survey_answer" VALUES(204,0,'Mothers who have lost a baby sit with those who are losing one now.',11,15);
INSERT INTO "survey_answer" VALUES(205,0,'talked',12,15);
INSERT INTO "survey_answer" VALUES(206,0,'time nobody_to_tell',13,15);
INSERT INTO "survey_answer" VALUES(207,0,'team partner',14,15);
INSERT INTO "survey_answer" VALUES(208,0,'Grief has a place in a ward.',15,15);
INSERT INTO "survey_answer" VALUES(209,0,'A chaplain was the first who understood it. Start with people like that.',16,15);
INSERT INTO "survey_answer" VALUES(210,0,'8',2,16);
INSERT INTO "survey_answer" VALUES(211,0,'2024-10-24',3,16);
INSERT INTO "survey_answer" VALUES(212,0,'short_visits',4,16);
INSERT INTO "survey_answer" VALUES(213,0,'strongly_agree',5,16);
INSERT INTO "survey_answer" VALUES(214,0,'strongly_agree',6,16);
INSERT INTO "survey_answer" VALUES(215,0,'agree',7,16);
INSERT INTO "survey_answer" VALUES(216,0,'neutral',8,16);
INSERT INTO "survey_answer" VALUES(217,0,'disagree',9,16);
INSERT INTO "survey_answer" VALUES(218,0,'no',10,16);
INSERT INTO "survey_answer" VALUES(219,0,'team partner public',14,16);
INSERT INTO "survey_answer" VALUES(220,0,'Communication without many words.',15,16);
INSERT INTO "survey_answer" VALUES(221,0,'More partners with time for it.',16,16);
INSERT INTO "survey_answer" VALUES(222,0,'3',2,17);
INSERT INTO "survey_answer" VALUES(223,0,'2025-03-21',3,17);
INSERT INTO "survey_answer" VALUES(224,0,'short_visits',4,17);
INSERT INTO "survey_answer" VALUES(225,0,'agree',5,17);
INSERT INTO "survey_answer" VALUES(226,0,'agree',6,17);
INSERT INTO "survey_answer" VALUES(227,0,'strongly_agree',7,17);
INSERT INTO "survey_answer" VALUES(228,0,'neutral',8,17);
INSERT INTO "survey_answer" VALUES(229,0,'disagree',9,17);
INSERT INTO "survey_answer" VALUES(230,0,'yes',10,17);
INSERT INTO "survey_answer" VALUES(231,0,'Neighbours who visit the dying with a one-page chart of faces and call the nurse by a rule.',11,17);
INSERT INTO "survey_answer" VALUES(232,0,'in_use',12,17);
INSERT INTO "survey_answer" VALUES(233,0,'team managers partner public',14,17);
INSERT INTO "survey_answer" VALUES(234,0,'Look at who is already standing next to the bed.',15,17);
INSERT INTO "survey_answer" VALUES(235,0,'Go with a question that the board has asked.',16,17);
INSERT INTO "survey_answer" VALUES(236,0,'7',2,18);
INSERT INTO "survey_answer" VALUES(237,0,'2023-11-15',3,18);
INSERT INTO "survey_answer" VALUES(238,0,'short_visits',4,18);
INSERT INTO "survey_answer" VALUES(239,0,'neutral',5,18);
INSERT INTO "survey_answer" VALUES(240,0,'agree',6,18);
INSERT INTO "survey_answer" VALUES(241,0,'disagree',7,18);
INSERT INTO "survey_answer" VALUES(242,2,'',8,18);
INSERT INTO "survey_answer" VALUES(243,0,'disagree',9,18);
INSERT INTO "survey_answer" VALUES(244,0,'yes',10,18);
INSERT INTO "survey_answer" VALUES(245,0,'Oxygen tubing shared by a splitter with marked flow for four babies.',11,18);
INSERT INTO "survey_answer" VALUES(246,0,'nothing',12,18);
INSERT INTO "survey_answer" VALUES(247,0,'rules nobody_to_tell',13,18);
INSERT INTO "survey_answer" VALUES(248,0,'managers',14,18);
INSERT INTO "survey_answer" VALUES(249,1,'',15,18);
INSERT INTO "survey_answer" VALUES(250,0,'Our regulations would have to change and I am not sure that they should.',16,18);
INSERT INTO "survey_answer" VALUES(251,0,'5',2,19);
INSERT INTO "survey_answer" VALUES(252,0,'2024-11-17',3,19);
INSERT INTO "survey_answer" VALUES(253,0,'exchange',4,19);
INSERT INTO "survey_answer" VALUES(254,0,'strongly_agree',5,19);
INSERT INTO "survey_answer" VALUES(255,0,'strongly_agree',6,19);
INSERT INTO "survey_answer" VALUES(256,0,'agree',7,19);
INSERT INTO "survey_answer" VALUES(257,0,'strongly_agree',8,19);
INSERT INTO "survey_answer" VALUES(258,0,'disagree',9,19);
INSERT INTO "survey_answer" VALUES(259,0,'yes',10,19);
INSERT INTO "survey_answer" VALUES(260,0,'Ambulance by motorcycle with a side bed.',11,19);
INSERT INTO "survey_answer" VALUES(261,1,'',12,19);
INSERT INTO "survey_answer" VALUES(262,1,'',13,19);
INSERT INTO "survey_answer" VALUES(263,1,'',14,19);
INSERT INTO "survey_answer" VALUES(264,1,'',15,19);
INSERT INTO "survey_answer" VALUES(265,1,'',16,19);
INSERT INTO "survey_answer" VALUES(266,0,'14',2,20);
INSERT INTO "survey_answer" VALUES(267,0,'2025-10-03',3,20);
INSERT INTO "survey_answer" VALUES(268,0,'short_visits',4,20);
INSERT INTO "survey_answer" VALUES(269,0,'agree',5,20);
INSERT INTO "survey_answer" VALUES(270,0,'agree',6,20);
INSERT INTO "survey_answer" VALUES(271,0,'disagree',7,20);
INSERT INTO "survey_answer" VALUES(272,0,'disagree',8,20);
INSERT INTO "survey_answer" VALUES(273,0,'agree',9,20);
INSERT INTO "survey_answer" VALUES(274,0,'no',10,20);
INSERT INTO "survey_answer" VALUES(275,0,'nobody',14,20);
INSERT INTO "survey_answer" VALUES(276,0,'Stand at the gate for two minutes.',15,20);
INSERT INTO "survey_answer" VALUES(277,0,'I do not know. Nobody has ever asked me that.',16,20);
INSERT INTO "survey_answer" VALUES(278,0,'11',2,21);
INSERT INTO "survey_answer" VALUES(279,0,'2025-03-10',3,21);
INSERT INTO "survey_answer" VALUES(280,0,'exchange',4,21);
INSERT INTO "survey_answer" VALUES(281,0,'agree',5,21);
INSERT INTO "survey_answer" VALUES(282,0,'strongly_agree',6,21);
INSERT INTO "survey_answer" VALUES(283,0,'agree',7,21);
INSERT INTO "survey_answer" VALUES(284,0,'disagree',8,21);
INSERT INTO "survey_answer" VALUES(285,0,'disagree',9,21);
INSERT INTO "survey_answer" VALUES(286,0,'yes',10,21);
INSERT INTO "survey_answer" VALUES(287,0,'A board by the door with yesterday''s infections, for all to see, visitors too.',11,21);
INSERT INTO "survey_answer" VALUES(288,0,'talked',12,21);
INSERT INTO "survey_answer" VALUES(289,0,'money',13,21);
INSERT INTO "survey_answer" VALUES(290,0,'team',14,21);
INSERT INTO "survey_answer" VALUES(291,0,'To publish what went wrong.',15,21);
INSERT INTO "survey_answer" VALUES(292,0,'Courage.',16,21);
INSERT INTO "survey_answer" VALUES(293,0,'3',2,22);
INSERT INTO "survey_answer" VALUES(294,0,'2024-01-15',3,22);
INSERT INTO "survey_answer" VALUES(295,0,'long_stays',4,22);
INSERT INTO "survey_answer" VALUES(296,0,'strongly_agree',5,22);
INSERT INTO "survey_answer" VALUES(297,0,'agree',6,22);
INSERT INTO "survey_answer" VALUES(298,0,'neutral',7,22);
INSERT INTO "survey_answer" VALUES(299,3,'',8,22);
INSERT INTO "survey_answer" VALUES(300,0,'strongly_disagree',9,22);
INSERT INTO "survey_answer" VALUES(301,0,'no',10,22);
INSERT INTO "survey_answer" VALUES(302,0,'team managers partner',14,22);
INSERT INTO "survey_answer" VALUES(303,0,'That our problems are not so different.',15,22);
INSERT INTO "survey_answer" VALUES(304,1,'',16,22);
INSERT INTO "survey_answer" VALUES(305,0,'0',2,23);
INSERT INTO "survey_answer" VALUES(306,0,'remote',4,23);
INSERT INTO "survey_answer" VALUES(307,0,'neutral',5,23);
INSERT INTO "survey_answer" VALUES(308,0,'strongly_agree',6,23);
INSERT INTO "survey_answer" VALUES(309,0,'neutral',7,23);
INSERT INTO "survey_answer" VALUES(310,0,'strongly_disagree',8,23);
INSERT INTO "survey_answer" VALUES(311,0,'neutral',9,23);
INSERT INTO "survey_answer" VALUES(312,0,'yes',10,23);
INSERT INTO "survey_answer" VALUES(313,0,'Stallholders trained to listen, with a crate and a blue cloth in the market.',11,23);
INSERT INTO "survey_answer" VALUES(314,0,'talked',12,23);
INSERT INTO "survey_answer" VALUES(315,0,'time money',13,23);
INSERT INTO "survey_answer" VALUES(316,0,'team managers partner',14,23);
INSERT INTO "survey_answer" VALUES(317,0,'To ask whom a person already talks to.',15,23);
INSERT INTO "survey_answer" VALUES(318,0,'An hour a week in the job plan.',16,23);
INSERT INTO "survey_answer" VALUES(319,0,'4',2,24);
INSERT INTO "survey_answer" VALUES(320,0,'2025-07-04',3,24);
INSERT INTO "survey_answer" VALUES(321,0,'long_stays',4,24);
INSERT INTO "survey_answer" VALUES(322,0,'strongly_agree',5,24);
INSERT INTO "survey_answer" VALUES(323,0,'agree',6,24);
INSERT INTO "survey_answer" VALUES(324,0,'strongly_agree',7,24);
INSERT INTO "survey_answer" VALUES(325,0,'strongly_agree',8,24);
INSERT INTO "survey_answer" VALUES(326,0,'neutral',9,24);
INSERT INTO "survey_answer" VALUES(327,0,'no',10,24);
INSERT INTO "survey_answer" VALUES(328,0,'team managers',14,24);
INSERT INTO "survey_answer" VALUES(329,0,'I learned the local language and with it how much I had misunderstood.',15,24);
INSERT INTO "survey_answer" VALUES(330,0,'Learning as a stated purpose in the grant.',16,24);
INSERT INTO "survey_answer" VALUES(331,0,'3',2,25);
INSERT INTO "survey_answer" VALUES(332,0,'2025-03-14',3,25);
INSERT INTO "survey_answer" VALUES(333,0,'short_visits',4,25);
INSERT INTO "survey_answer" VALUES(334,0,'agree',5,25);
INSERT INTO "survey_answer" VALUES(335,0,'agree',6,25);
INSERT INTO "survey_answer" VALUES(336,0,'neutral',7,25);
INSERT INTO "survey_answer" VALUES(337,0,'agree',8,25);
INSERT INTO "survey_answer" VALUES(338,0,'neutral',9,25);
INSERT INTO "survey_answer" VALUES(339,0,'yes',10,25);
INSERT INTO "survey_answer" VALUES(340,0,'A song for the steps of hand washing that the whole shift sings.',11,25);
INSERT INTO "survey_answer" VALUES(341,0,'nothing',12,25);
INSERT INTO "survey_answer" VALUES(342,0,'time money nobody_to_tell',13,25);
INSERT INTO "survey_answer" VALUES(343,0,'team partner',14,25);
INSERT INTO "survey_answer" VALUES(344,0,'Humility.',15,25);
INSERT INTO "survey_answer" VALUES(345,0,'Nothing, it would be laughed at.',16,25);
INSERT INTO "survey_answer" VALUES(346,0,'10',2,26);
INSERT INTO "survey_answer" VALUES(347,0,'2025-11-14',3,26);
INSERT INTO "survey_answer" VALUES(348,0,'exchange',4,26);
INSERT INTO "survey_answer" VALUES(349,0,'agree',5,26);
INSERT INTO "survey_answer" VALUES(350,0,'agree',6,26);
INSERT INTO "survey_answer" VALUES(351,0,'agree',7,26);
INSERT INTO "survey_answer" VALUES(352,0,'strongly_agree',8,26);
INSERT INTO "survey_answer" VALUES(353,0,'agree',9,26);
INSERT INTO "survey_answer" VALUES(354,0,'yes',10,26);
INSERT INTO "survey_answer" VALUES(355,0,'One nurse follows one patient through the whole stay and writes the letter home.',11,26);
INSERT INTO "survey_answer" VALUES(356,0,'talked',12,26);
INSERT INTO "survey_answer" VALUES(357,0,'time money nobody_to_tell',13,26);
INSERT INTO "survey_answer" VALUES(358,0,'partner',14,26);
INSERT INTO "survey_answer" VALUES(359,0,'Continuity can be had without a computer.',15,26);
INSERT INTO "survey_answer" VALUES(360,0,'Managers who come along.',16,26);
INSERT INTO "survey_answer" VALUES(361,0,'0',2,27);
INSERT INTO "survey_answer" VALUES(362,0,'remote',4,27);
INSERT INTO "survey_answer" VALUES(363,0,'agree',5,27);
INSERT INTO "survey_answer" VALUES(364,0,'agree',6,27);
INSERT INTO "survey_answer" VALUES(365,0,'neutral',7,27);
INSERT INTO "survey_answer" VALUES(366,0,'neutral',8,27);
INSERT INTO "survey_answer" VALUES(367,0,'strongly_agree',9,27);
INSERT INTO "survey_answer" VALUES(368,0,'no',10,27);
INSERT INTO "survey_answer" VALUES(369,0,'nobody',14,27);
INSERT INTO "survey_answer" VALUES(370,0,'To keep quiet while the woman tells it back.',15,27);
INSERT INTO "survey_answer" VALUES(371,0,'Somewhere to put it.',16,27);
INSERT INTO "survey_answer" VALUES(372,0,'14',2,28);
INSERT INTO "survey_answer" VALUES(373,0,'2024-03-28',3,28);
INSERT INTO "survey_answer" VALUES(374,0,'short_visits',4,28);
INSERT INTO "survey_answer" VALUES(375,0,'agree',5,28);
INSERT INTO "survey_answer" VALUES(376,0,'strongly_agree',6,28);
INSERT INTO "survey_answer" VALUES(377,0,'disagree',7,28);
INSERT INTO "survey_answer" VALUES(378,0,'disagree',8,28);
INSERT INTO "survey_answer" VALUES(379,3,'',9,28);
INSERT INTO "survey_answer" VALUES(380,0,'no',10,28);
INSERT INTO "survey_answer" VALUES(381,0,'partner',14,28);
INSERT INTO "survey_answer" VALUES(382,0,'Gratitude for what we have.',15,28);
INSERT INTO "survey_answer" VALUES(383,0,'We are there to help. I would leave it at that.',16,28);
INSERT INTO "survey_answer" VALUES(384,0,'1',2,29);
INSERT INTO "survey_answer" VALUES(385,0,'2025-11-15',3,29);
INSERT INTO "survey_answer" VALUES(386,0,'long_stays',4,29);
INSERT INTO "survey_answer" VALUES(387,0,'agree',5,29);
INSERT INTO "survey_answer" VALUES(388,0,'agree',6,29);
INSERT INTO "survey_answer" VALUES(389,0,'neutral',7,29);
INSERT INTO "survey_answer" VALUES(390,0,'neutral',8,29);
INSERT INTO "survey_answer" VALUES(391,0,'neutral',9,29);
INSERT INTO "survey_answer" VALUES(392,0,'no',10,29);
INSERT INTO "survey_answer" VALUES(393,1,'',14,29);
INSERT INTO "survey_answer" VALUES(394,1,'',15,29);
INSERT INTO "survey_answer" VALUES(395,1,'',16,29);
INSERT INTO "survey_answer" VALUES(396,0,'12',2,30);
INSERT INTO "survey_answer" VALUES(397,0,'2023-12-21',3,30);
INSERT INTO "survey_answer" VALUES(398,0,'short_visits',4,30);
INSERT INTO "survey_answer" VALUES(399,0,'neutral',5,30);
INSERT INTO "survey_answer" VALUES(400,0,'neutral',6,30);
INSERT INTO "survey_answer" VALUES(401,0,'strongly_agree',7,30);
INSERT INTO "survey_answer" VALUES(402,2,'',8,30);
INSERT INTO "survey_answer" VALUES(403,0,'neutral',9,30);
INSERT INTO "survey_answer" VALUES(404,0,'yes',10,30);
INSERT INTO "survey_answer" VALUES(405,0,'A waiting home beside the hospital where women stay for the last weeks, cooking for one another.',11,30);
INSERT INTO "survey_answer" VALUES(406,0,'talked',12,30);
INSERT INTO "survey_answer" VALUES(407,0,'money doubt',13,30);
INSERT INTO "survey_answer" VALUES(408,0,'team managers',14,30);
INSERT INTO "survey_answer" VALUES(409,0,'Distance is a risk factor.',15,30);
INSERT INTO "survey_answer" VALUES(410,0,'Rural services should talk to each other across borders.',16,30);
INSERT INTO "survey_answer" VALUES(411,0,'7',2,31);
INSERT INTO "survey_answer" VALUES(412,0,'2025-06-13',3,31);
INSERT INTO "survey_answer" VALUES(413,0,'exchange',4,31);
INSERT INTO "survey_answer" VALUES(414,0,'strongly_agree',5,31);
INSERT INTO "survey_answer" VALUES(415,0,'neutral',6,31);
INSERT INTO "survey_answer" VALUES(416,0,'agree',7,31);
INSERT INTO "survey_answer" VALUES(417,0,'disagree',8,31);
INSERT INTO "survey_answer" VALUES(418,0,'neutral',9,31);
INSERT INTO "survey_answer" VALUES(419,0,'yes',10,31);
INSERT INTO "survey_answer" VALUES(420,0,'An eye clinic in one corridor in one direction, each step done by a person trained for that step.',11,31);
INSERT INTO "survey_answer" VALUES(421,0,'talked',12,31);
INSERT INTO "survey_answer" VALUES(422,0,'money nobody_to_tell',13,31);
INSERT INTO "survey_answer" VALUES(423,0,'team managers partner',14,31);
INSERT INTO "survey_answer" VALUES(424,0,'Walk the patient''s route.',15,31);
INSERT INTO "survey_answer" VALUES(425,0,'A sponsor who stays in post.',16,31);
INSERT INTO "survey_answer" VALUES(426,0,'18',2,32);
INSERT INTO "survey_answer" VALUES(427,0,'2023-11-24',3,32);
INSERT INTO "survey_answer" VALUES(428,0,'short_visits',4,32);
INSERT INTO "survey_answer" VALUES(429,0,'strongly_agree',5,32);
INSERT INTO "survey_answer" VALUES(430,0,'strongly_agree',6,32);
INSERT INTO "survey_answer" VALUES(431,0,'agree',7,32);
INSERT INTO "survey_answer" VALUES(432,0,'neutral',8,32);
INSERT INTO "survey_answer" VALUES(433,0,'disagree',9,32);
INSERT INTO "survey_answer" VALUES(434,0,'yes',10,32);
INSERT INTO "survey_answer" VALUES(435,0,'A second-year student calls the pause before each operation, because nobody can shout at a student.',11,32);
INSERT INTO "survey_answer" VALUES(436,0,'talked',12,32);
INSERT INTO "survey_answer" VALUES(437,0,'money',13,32);
INSERT INTO "survey_answer" VALUES(438,0,'partner',14,32);
INSERT INTO "survey_answer" VALUES(439,0,'Rank can be switched off for a minute.',15,32);
INSERT INTO "survey_answer" VALUES(440,0,'A theatre team that goes together.',16,32);
INSERT INTO "survey_answer" VALUES(441,0,'0',2,33);
INSERT INTO "survey_answer" VALUES(442,0,'remote',4,33);
INSERT INTO "survey_answer" VALUES(443,0,'agree',5,33);
INSERT INTO "survey_answer" VALUES(444,0,'agree',6,33);
INSERT INTO "survey_answer" VALUES(445,0,'disagree',7,33);
INSERT INTO "survey_answer" VALUES(446,0,'neutral',8,33);
INSERT INTO "survey_answer" VALUES(447,0,'disagree',9,33);
INSERT INTO "survey_answer" VALUES(448,0,'yes',10,33);
INSERT INTO "survey_answer" VALUES(449,0,'A card on the bed rail that anybody may turn over to ask whether the antibiotic is still needed.',11,33);
INSERT INTO "survey_answer" VALUES(450,0,'tried',12,33);
INSERT INTO "survey_answer" VALUES(451,0,'time money rules',13,33);
INSERT INTO "survey_answer" VALUES(452,0,'team college partner',14,33);
INSERT INTO "survey_answer" VALUES(453,0,'Permission can hang on a rail.',15,33);
INSERT INTO "survey_answer" VALUES(454,0,'A named person here whose job is to receive.',16,33);
INSERT INTO "survey_answer" VALUES(455,0,'18',2,34);
INSERT INTO "survey_answer" VALUES(456,0,'2025-02-23',3,34);
INSERT INTO "survey_answer" VALUES(457,0,'short_visits',4,34);
INSERT INTO "survey_answer" VALUES(458,0,'agree',5,34);
INSERT INTO "survey_answer" VALUES(459,0,'neutral',6,34);
INSERT INTO "survey_answer" VALUES(460,2,'',7,34);
INSERT INTO "survey_answer" VALUES(461,0,'disagree',8,34);
INSERT INTO "survey_answer" VALUES(462,0,'agree',9,34);
INSERT INTO "survey_answer" VALUES(463,0,'yes',10,34);
INSERT INTO "survey_answer" VALUES(464,1,'',11,34);
INSERT INTO "survey_answer" VALUES(465,1,'',12,34);
INSERT INTO "survey_answer" VALUES(466,1,'',13,34);
INSERT INTO "survey_answer" VALUES(467,1,'',14,34);
INSERT INTO "survey_answer" VALUES(468,1,'',15,34);
INSERT INTO "survey_answer" VALUES(469,1,'',16,34);
INSERT INTO "survey_answer" VALUES(470,0,'3',19,35);
INSERT INTO "survey_answer" VALUES(471,0,'2',19,36);
INSERT INTO "survey_answer" VALUES(472,0,'remote',21,36);
-- innovations_innovation
INSERT INTO "innovations_innovation" VALUES(1,'The dark minute','A drill of one minute before the list: lights out, everybody in theatre has one task, one person says the time aloud.','Power fails in theatre and nobody knows who does what. Often there, seldom here, and dangerous in both.','practice','A district hospital''s theatre','The clinical officers of the theatre team','2026-03-16 09:00:00.733000',19,17,1);
INSERT INTO "innovations_innovation" VALUES(2,'Neighbours with a chart of faces','Trained neighbours visit people who are dying, fill in one page of faces a day, and ring the nurse by a rule.','Few nurses and long ways: pain at home goes unseen until it is an emergency.','structure','A rural hospice','The hospice''s coordinator and her volunteers','2026-03-16 09:00:00.755000',52,3,1);
INSERT INTO "innovations_innovation" VALUES(3,'A card on the bed rail','A card with one question for each day of an antibiotic. Anybody may turn it; then the prescriber writes a reason or stops.','Courses of antibiotics run on because nobody asks.','artefact','A medical ward','The ward pharmacist','2026-03-16 09:00:00.787000',108,20,1);
INSERT INTO "innovations_innovation" VALUES(4,'The labour board','A board as long as the ward, one line for each woman in labour, to be read from the door.','Nobody sees the whole ward: charts are locked away there, screens log out here.','artefact','A labour ward','The midwife in charge','2026-03-16 09:00:00.805000',11,2,1);
INSERT INTO "innovations_innovation" VALUES(5,'A room for skin to skin','One long room in which mothers carry their small babies day and night, with relatives on the rota.','Small babies need warmth and watching; incubators are few there, mothers are sent home here.','practice','A neonatal unit','The sister in charge','2026-03-16 09:00:00.823000',4,4,1);
INSERT INTO "innovations_innovation" VALUES(6,'Listeners in the market','Stallholders whom people already talk to are trained to listen, ask five questions and know when to send on.','People in distress do not come to a clinic, or wait for months.','structure','A town market','The mental health workers and eleven stallholders','2026-03-16 09:00:00.841000',70,24,1);
INSERT INTO "innovations_innovation" VALUES(7,'Splints from inner tubes','Hand splints cut from bicycle tubes and bamboo in nine minutes, while the patient waits.','Weeks without a splint, in which a hand stiffens.','artefact','A rehabilitation workshop','The workshop''s technician','2026-03-16 09:00:00.857000',36,22,1);
INSERT INTO "innovations_innovation" VALUES(8,'The one-way eye clinic','One corridor in one direction; each step is done by somebody trained for that step.','Long ways, five waiting rooms, and doctors who do what others could.','structure','Three eye clinics','The clinics'' director and technicians','2026-03-16 09:00:00.873000',95,11,1);
INSERT INTO "innovations_innovation" VALUES(9,'Expert patients open the clinic','Patients who have lived with the disease for years run the first half of the clinic and decide who needs the doctor.','Full clinics in which most people need a talk more than a doctor.','practice','A clinic for long-term infection','The clinic''s patient group','2026-03-16 09:00:00.893000',34,21,1);
INSERT INTO "innovations_innovation" VALUES(10,'A tap worked by the foot','A bucket with a tap that is opened with a rope and a stick, so that no hand touches it.','Clean hands where there is no running water, or no sink near the bed.','artefact','A surgical ward','A ward attendant','2026-03-16 09:00:00.905000',2,1,1);
-- innovations_evidence
INSERT INTO "innovations_evidence" VALUES(1,'','2026-03-16 09:00:00.747000',97,NULL,NULL,1,NULL);
INSERT INTO "innovations_evidence" VALUES(2,'','2026-03-16 09:00:00.749000',NULL,214,NULL,1,NULL);
INSERT INTO "innovations_evidence" VALUES(3,'','2026-03-16 09:00:00.751000',NULL,35,NULL,1,NULL);
INSERT INTO "innovations_evidence" VALUES(4,'','2026-03-16 09:00:00.753000',NULL,NULL,3,1,NULL);
INSERT INTO "innovations_evidence" VALUES(5,'','2026-03-16 09:00:00.777000',231,NULL,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(6,'','2026-03-16 09:00:00.779000',NULL,101,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(7,'','2026-03-16 09:00:00.781000',NULL,103,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(8,'','2026-03-16 09:00:00.783000',NULL,NULL,6,2,NULL);
INSERT INTO "innovations_evidence" VALUES(9,'The sheets of the first year were shown to the interviewer.','2026-03-16 09:00:00.785000',NULL,NULL,NULL,2,NULL);
INSERT INTO "innovations_evidence" VALUES(10,'','2026-03-16 09:00:00.797000',449,NULL,NULL,3,NULL);
INSERT INTO "innovations_evidence" VALUES(11,'','2026-03-16 09:00:00.799000',NULL,166,NULL,3,NULL);
INSERT INTO "innovations_evidence" VALUES(12,'','2026-03-16 09:00:00.801000',NULL,169,NULL,3,NULL);
INSERT INTO "innovations_evidence" VALUES(13,'','2026-03-16 09:00:00.803000',NULL,NULL,8,3,NULL);
INSERT INTO "innovations_evidence" VALUES(14,'','2026-03-16 09:00:00.817000',55,NULL,NULL,4,NULL);
INSERT INTO "innovations_evidence" VALUES(15,'','2026-03-16 09:00:00.819000',NULL,17,NULL,4,NULL);
INSERT INTO "innovations_evidence" VALUES(16,'','2026-03-16 09:00:00.821000',NULL,23,NULL,4,NULL);
INSERT INTO "innovations_evidence" VALUES(17,'','2026-03-16 09:00:00.833000',25,NULL,NULL,5,NULL);
INSERT INTO "innovations_evidence" VALUES(18,'','2026-03-16 09:00:00.835000',NULL,1,NULL,5,NULL);
INSERT INTO "innovations_evidence" VALUES(19,'','2026-03-16 09:00:00.837000',NULL,12,NULL,5,NULL);
INSERT INTO "innovations_evidence" VALUES(20,'','2026-03-16 09:00:00.839000',NULL,NULL,2,5,NULL);
INSERT INTO "innovations_evidence" VALUES(21,'','2026-03-16 09:00:00.851000',313,NULL,NULL,6,NULL);
INSERT INTO "innovations_evidence" VALUES(22,'','2026-03-16 09:00:00.853000',NULL,121,NULL,6,NULL);
INSERT INTO "innovations_evidence" VALUES(23,'','2026-03-16 09:00:00.855000',NULL,126,NULL,6,NULL);
INSERT INTO "innovations_evidence" VALUES(24,'','2026-03-16 09:00:00.867000',165,NULL,NULL,7,NULL);
INSERT INTO "innovations_evidence" VALUES(25,'','2026-03-16 09:00:00.869000',NULL,63,NULL,7,NULL);
INSERT INTO "innovations_evidence" VALUES(26,'','2026-03-16 09:00:00.871000',NULL,67,NULL,7,NULL);
INSERT INTO "innovations_evidence" VALUES(27,'','2026-03-16 09:00:00.885000',420,NULL,NULL,8,NULL);
INSERT INTO "innovations_evidence" VALUES(28,'','2026-03-16 09:00:00.887000',NULL,150,NULL,8,NULL);
INSERT INTO "innovations_evidence" VALUES(29,'','2026-03-16 09:00:00.889000',NULL,157,NULL,8,NULL);
INSERT INTO "innovations_evidence" VALUES(30,'','2026-03-16 09:00:00.891000',NULL,NULL,10,8,NULL);
INSERT INTO "innovations_evidence" VALUES(31,'','2026-03-16 09:00:00.901000',150,NULL,NULL,9,NULL);
INSERT INTO "innovations_evidence" VALUES(32,'','2026-03-16 09:00:00.903000',NULL,NULL,5,9,NULL);
INSERT INTO "innovations_evidence" VALUES(33,'','2026-03-16 09:00:00.909000',10,NULL,NULL,10,NULL);
-- innovations_stage
INSERT INTO "innovations_stage" VALUES(1,'observed','2022-05-16','Seen on an exchange visit, weekly.','2026-03-16 09:00:00.735000',1,'');
INSERT INTO "innovations_stage" VALUES(2,'described','2025-04-07','Told in a debrief after a power failure at home.','2026-03-16 09:00:00.737000',1,'');
INSERT INTO "innovations_stage" VALUES(3,'sponsored','2025-04-07','The clinical director asked for it.','2026-03-16 09:00:00.739000',1,'');
INSERT INTO "innovations_stage" VALUES(4,'approved','2025-06-18','Resuscitation committee, second meeting.','2026-03-16 09:00:00.741000',1,'');
INSERT INTO "innovations_stage" VALUES(5,'piloted','2025-07-07','Theatre three, run by two colleagues of the partner.','2026-03-16 09:00:00.743000',1,'');
INSERT INTO "innovations_stage" VALUES(6,'adopted','2025-10-06','Every theatre of the building, each Monday.','2026-03-16 09:00:00.745000',1,'');
INSERT INTO "innovations_stage" VALUES(7,'observed','2023-03-13','Five days on the road with the visitors.','2026-03-16 09:00:00.757000',2,'');
INSERT INTO "innovations_stage" VALUES(8,'described','2023-04-24','Paper to the board, with costs of distance.','2026-03-16 09:00:00.759000',2,'');
INSERT INTO "innovations_stage" VALUES(9,'screened','2023-05-08','Board.','2026-03-16 09:00:00.761000',2,'');
INSERT INTO "innovations_stage" VALUES(10,'sponsored','2023-06-12','Medical director.','2026-03-16 09:00:00.763000',2,'');
INSERT INTO "innovations_stage" VALUES(11,'planned','2023-07-03','Faces redrawn for people who see badly.','2026-03-16 09:00:00.765000',2,'');
INSERT INTO "innovations_stage" VALUES(12,'approved','2023-11-20','Safeguarding, insurance, access to drug charts.','2026-03-16 09:00:00.767000',2,'');
INSERT INTO "innovations_stage" VALUES(13,'piloted','2024-01-15','Two villages.','2026-03-16 09:00:00.769000',2,'');
INSERT INTO "innovations_stage" VALUES(14,'evaluated','2024-09-16','Night visits without need down by about a third.','2026-03-16 09:00:00.771000',2,'');
INSERT INTO "innovations_stage" VALUES(15,'adopted','2024-11-04','Four villages.','2026-03-16 09:00:00.773000',2,'');
INSERT INTO "innovations_stage" VALUES(16,'spread','2025-09-01','Nine villages, and two other hospices.','2026-03-16 09:00:00.775000',2,'');
INSERT INTO "innovations_stage" VALUES(17,'observed','2024-02-06','On a shared screen.','2026-03-16 09:00:00.789000',3,'');
INSERT INTO "innovations_stage" VALUES(18,'described','2024-03-05','','2026-03-16 09:00:00.791000',3,'');
INSERT INTO "innovations_stage" VALUES(19,'piloted','2024-09-02','One ward for ten weeks, with a ward to compare.','2026-03-16 09:00:00.793000',3,'');
INSERT INTO "innovations_stage" VALUES(20,'evaluated','2025-02-10','Courses shorter by about a day; shown at a regional meeting.','2026-03-16 09:00:00.795000',3,'');
INSERT INTO "innovations_stage" VALUES(21,'observed','2024-01-29','','2026-03-16 09:00:00.807000',4,'');
INSERT INTO "innovations_stage" VALUES(22,'described','2024-09-12','To the head of midwifery, as agreed before leaving.','2026-03-16 09:00:00.809000',4,'');
INSERT INTO "innovations_stage" VALUES(23,'sponsored','2024-10-01','Practice educator.','2026-03-16 09:00:00.811000',4,'');
INSERT INTO "innovations_stage" VALUES(24,'approved','2025-01-20','Bed numbers instead of names, and a blind.','2026-03-16 09:00:00.813000',4,'');
INSERT INTO "innovations_stage" VALUES(25,'piloted','2025-02-03','Six weeks in the assessment bay.','2026-03-16 09:00:00.815000',4,'');
INSERT INTO "innovations_stage" VALUES(26,'observed','2024-06-17','','2026-03-16 09:00:00.825000',5,'');
INSERT INTO "innovations_stage" VALUES(27,'described','2024-07-11','A talk at the away day.','2026-03-16 09:00:00.827000',5,'');
INSERT INTO "innovations_stage" VALUES(28,'sponsored','2025-10-13','A consultant took it up.','2026-03-16 09:00:00.829000',5,'');
INSERT INTO "innovations_stage" VALUES(29,'planned','2026-01-26','Drawing corrected by the sister in charge.','2026-03-16 09:00:00.831000',5,'');
INSERT INTO "innovations_stage" VALUES(30,'observed','2025-05-14','In a case discussion by video.','2026-03-16 09:00:00.843000',6,'');
INSERT INTO "innovations_stage" VALUES(31,'described','2025-07-02','Two sides, signed by both.','2026-03-16 09:00:00.845000',6,'');
INSERT INTO "innovations_stage" VALUES(32,'screened','2025-09-03','','2026-03-16 09:00:00.847000',6,'');
INSERT INTO "innovations_stage" VALUES(33,'sponsored','2026-02-04','Public health consultant of the council; no money yet.','2026-03-16 09:00:00.849000',6,'');
INSERT INTO "innovations_stage" VALUES(34,'observed','2023-11-06','','2026-03-16 09:00:00.859000',7,'');
INSERT INTO "innovations_stage" VALUES(35,'described','2024-10-14','','2026-03-16 09:00:00.861000',7,'');
INSERT INTO "innovations_stage" VALUES(36,'screened','2024-11-25','Medical devices group.','2026-03-16 09:00:00.863000',7,'');
INSERT INTO "innovations_stage" VALUES(37,'rejected','2024-12-09','No certificate for the material, latex, liability. The way of working was not looked at.','2026-03-16 09:00:00.865000',7,'other');
INSERT INTO "innovations_stage" VALUES(38,'observed','2023-02-20','','2026-03-16 09:00:00.875000',8,'');
INSERT INTO "innovations_stage" VALUES(39,'described','2023-04-17','Two floor plans on one slide.','2026-03-16 09:00:00.877000',8,'');
INSERT INTO "innovations_stage" VALUES(40,'sponsored','2023-06-05','Chief operating officer.','2026-03-16 09:00:00.879000',8,'');
INSERT INTO "innovations_stage" VALUES(41,'planned','2024-03-18','Options paper.','2026-03-16 09:00:00.881000',8,'');
INSERT INTO "innovations_stage" VALUES(42,'parked','2024-11-11','The sponsor left; to come back when the new wing is planned.','2026-03-16 09:00:00.883000',8,'turnover');
INSERT INTO "innovations_stage" VALUES(43,'observed','2025-03-10','','2026-03-16 09:00:00.895000',9,'');
INSERT INTO "innovations_stage" VALUES(44,'described','2025-11-03','','2026-03-16 09:00:00.897000',9,'');
INSERT INTO "innovations_stage" VALUES(45,'screened','2026-04-27','Asked for evidence from a similar clinic.','2026-03-16 09:00:00.899000',9,'');
INSERT INTO "innovations_stage" VALUES(46,'observed','2025-08-18','','2026-03-16 09:00:00.907000',10,'');
-- innovations_countingrule
INSERT INTO "innovations_countingrule" VALUES(1,1,1);
-- jobs_job
INSERT INTO "jobs_job" VALUES(1,'library.find_neighbours','Find related papers','{"study_id": 1, "after": 0}','study:1',NULL,'done',13,13,'','{"after": 13, "papers": 13, "targets": []}','{"papers": 13}','[]',1,0,4,3600,'219c9f24aedf4290bbc3b80014a2203c','2026-03-16 09:00:01.013000','2026-03-16 09:00:01.321000','2026-03-16 09:00:01.322000',NULL,NULL,'2026-03-16 09:00:01.323000');
INSERT INTO "jobs_job" VALUES(2,'library.read_holdings','Read the holdings in kbart.txt','{"institution_id": 1, "upload_id": 2}','study:1',1,'done',2,2,'','{"titles": 2, "wrong": 0, "left_out": {}, "problems": []}','{"titles": 2, "wrong": 0, "left_out": {}, "problems": []}','[]',1,0,4,3600,'d99f7b2aa752496e99b2e655c1983cbf','2026-03-16 09:00:01.307000','2026-03-16 09:00:01.327000','2026-03-16 09:00:01.330000',NULL,NULL,'2026-03-16 09:00:01.331000');
INSERT INTO "jobs_job" VALUES(3,'library.read_pdf','Read the text of paper.pdf','{"full_text_id": 1}','study:1',1,'done',2,2,'',NULL,'{"n_pages": 2, "n_with_text": 2}','[]',1,0,2,600,'d64c96cdb49e4c77b91072ece10852ef','2026-03-16 09:00:01.312000','2026-03-16 09:00:01.335000','2026-03-16 09:00:01.337000',NULL,NULL,'2026-03-16 09:00:01.338000');
INSERT INTO "jobs_job" VALUES(4,'library.read_pdf','Read the text of paper.pdf','{"full_text_id": 2}','study:1',1,'failed',0,0,'',NULL,NULL,'[{"place": "paper.pdf", "cause": "The PDF is damaged.", "cure": "Download it again."}]',1,0,2,600,'d3b1678257384b9d83722febe56b2526','2026-03-16 09:00:01.317000','2026-03-16 09:00:01.342000','2026-03-16 09:00:01.342000',NULL,NULL,'2026-03-16 09:00:01.343000');
INSERT INTO "jobs_job" VALUES(5,'library.ask_providers','Ask where “What travels back: an invented survey of returning health workers” can be read','{"study_id": 1, "paper_ids": [1]}','study:1',1,'done',1,1,'','{"at": 1, "asked": 1, "found": 1, "unknown": 0, "failed": 0, "kept": 0}','{"at": 1, "asked": 1, "found": 1, "unknown": 0, "failed": 0, "kept": 0}','[]',1,0,4,21600,'6f952c0773b04949ba9c89920228911b','2026-03-16 09:00:01.404000','2026-03-16 09:00:01.411000','2026-03-16 09:00:01.414000',NULL,NULL,'2026-03-16 09:00:01.415000');
INSERT INTO "jobs_job" VALUES(6,'library.ask_providers','Ask where “Mothers on the rota: an invented account of family care for small babies” can be read','{"study_id": 1, "paper_ids": [2]}','study:1',1,'done',1,1,'','{"at": 1, "asked": 1, "found": 0, "unknown": 1, "failed": 0, "kept": 0}','{"at": 1, "asked": 1, "found": 0, "unknown": 1, "failed": 0, "kept": 0}','[]',1,0,4,21600,'4a4975fda0d24d4fa688fded797df8dd','2026-03-16 09:00:01.407000','2026-03-16 09:00:01.419000','2026-03-16 09:00:01.422000',NULL,NULL,'2026-03-16 09:00:01.423000');
INSERT INTO "jobs_job" VALUES(7,'library.find_neighbours','Find related papers','{"study_id": 2, "after": 0}','study:2',NULL,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'89e278251fc4435fb04c687da4e94925','2026-03-16 09:00:01.443000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(8,'library.index_papers','Index the papers for the search','{"study_id": 2}','study:2',NULL,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,21600,'c13762e4cf884671b45bb1c06b6a967f','2026-03-16 09:00:01.447000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(9,'library.look_for_duplicates','Look for duplicates, waiting','{"study_id": 1}','study:1',1,'cancelled',0,0,'',NULL,NULL,'[]',1,0,4,3600,'a7c1140d857047b89573ed625fb615fb','2026-03-16 09:00:01.477000',NULL,NULL,NULL,'2026-03-16 09:00:01.480000','2026-03-16 09:00:01.480000');
INSERT INTO "jobs_job" VALUES(10,'library.look_for_duplicates','Look for duplicates, waiting','{"study_id": 1}','study:1',1,'running',0,0,'',NULL,NULL,'[]',1,0,4,3600,'45ade4e9ca134726ac8ac163c0bddce7','2026-03-16 09:00:01.481000','2026-03-16 08:55:01.483000','2026-03-16 08:55:01.483000',NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(11,'library.ask_providers','Ask providers, waiting','{"study_id": 1, "paper_ids": [1]}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'ff74d8b14b0e476582b8a5f278204f01','2026-03-16 09:00:01.484000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(12,'library.find_neighbours','Find neighbours, waiting','{"study_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'20c82e67c7e94cc7aa7349db658c184b','2026-03-16 09:00:01.486000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(13,'library.import_upload','Import upload, waiting','{"upload_id": 5}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'02b2b9b3d74f4e519fd999eae13a506f','2026-03-16 09:00:01.492000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(14,'library.index_papers','Index papers, waiting','{"study_id": 2}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'9316c23e71c844fda6d6cb92eb948ffb','2026-03-16 09:00:01.494000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(15,'library.look_for_duplicates','Look for duplicates, waiting','{"study_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'7af17a30537649b68d20dcb093b30de7','2026-03-16 09:00:01.496000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(16,'library.make_feed','Make feed, waiting','{"study_id": 1, "account_id": 1, "day": "2026-01-05"}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'af1cb501d042464cb10845ba82bd7ae4','2026-03-16 09:00:01.498000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(17,'library.merge_certain_pairs','Merge certain pairs, waiting','{"study_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'8492c6e69cf648d5a472514557cc5ef6','2026-03-16 09:00:01.500000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(18,'library.read_holdings','Read the holdings in more.txt','{"institution_id": 1, "upload_id": 6}','study:1',1,'cancelled',0,0,'',NULL,NULL,'[]',1,0,4,3600,'1f80674cc39b4770b345bffe97859f16','2026-03-16 09:00:01.506000',NULL,NULL,NULL,'2026-03-16 09:00:01.509000','2026-03-16 09:00:01.509000');
INSERT INTO "jobs_job" VALUES(19,'library.read_holdings','Read holdings, waiting','{"institution_id": 1, "upload_id": 6}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'d75fed51c1a148a694f7c802302ac877','2026-03-16 09:00:01.510000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(20,'library.read_pdf','Read pdf, waiting','{"full_text_id": 1}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'10e8bf4619d54044bfac413a2c74c8f9','2026-03-16 09:00:01.512000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(21,'library.refit','Refit, waiting','{"screener_id": 3}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'998aac52069e4f35a312885be0f59c67','2026-03-16 09:00:01.514000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(22,'register.clean_the_database','Clean the database, waiting','{}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'1c46c86ac757419fbbf6f699874054c2','2026-03-16 09:00:01.516000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(23,'study.delete_marked','Delete marked, waiting','{"study_id": 0}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'7476f16f4bff4a2682651e382ee049c3','2026-03-16 09:00:01.518000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(24,'study.undo_event','Undo event, waiting','{"event_id": 319}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'36c0d932f4814f5c81f91aecfe89e325','2026-03-16 09:00:01.529000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "jobs_job" VALUES(25,'survey.import_upload','Import upload, waiting','{"questionnaire_id": 2, "upload_id": 8, "mapping": {"column_of": {"visits": "visits", "main_way": "main_way"}, "id_column": "response", "person_column": "id", "missing": {}, "strict": true}}','study:1',1,'waiting',0,0,'',NULL,NULL,'[]',1,0,4,3600,'8d8545c29c5a45afa4a11650217b4e4e','2026-03-16 09:00:01.535000',NULL,NULL,NULL,NULL,NULL);
-- library_paper
INSERT INTO "library_paper" VALUES(1,'What travels back: an invented survey of returning health workers','article-journal','[["Pretendham", "Ottoline"], ["Mockworth", "Jory"]]',2021,'Journal of Imaginary Health Services','4','2','101-110','','10.5555/example.0001','','[]','','en','[["Background", "Health workers come home from partner countries with ideas, and little is known of what follows."], ["Methods", "We sent a questionnaire to 210 returning workers of twelve made-up organisations."], ["Results", "126 (60%) replied. Of these, 63 (50%) had told their team of something they had seen, and 14 (11.1%) had tried it."], ["Conclusions", "Telling is common and trying is rare. This abstract is invented."]]','["health partnerships", "learning", "survey"]','[]','{}','Pretendham, Ottoline; Mockworth, Jory','What travels back: an invented survey of returning health workers
Health workers come home from partner countries with ideas, and little is known of what follows.
We sent a questionnaire to 210 returning workers of twelve made-up organisations.
126 (60%) replied. Of these, 63 (50%) had told their team of something they had seen, and 14 (11.1%) had tried it.
Telling is common and trying is rare. This abstract is invented.
health partnerships
learning
survey','2026-03-16 09:00:00.702000',1,'travel back invented survey returning health worker health worker come home partner country idea little known follow sent questionnaire returning worker twelve made organisation replied told team something seen tried telling common trying rare abstract invented health partnership learning survey','19a30286bd690ba267b79567','');
INSERT INTO "library_paper" VALUES(2,'Mothers on the rota: an invented account of family care for small babies','article-journal','[["Samplecombe", "Ijeoma"], ["Fictonridge", "Pell"], ["Dummyfield", "Ruth"]]',2020,'Annals of Fictitious Neonatal Care','11','','34-41','','10.5555/example.0002','','[]','','','[["Aim", "To describe a ward in which relatives have hours of their own."], ["Methods", "Observation over six weeks and 18 conversations in an unnamed hospital."], ["Findings", "Relatives noticed changes before staff on most days they were asked about."], ["Conclusion", "Family members can be part of the watch. This abstract is invented."]]','["neonatal care", "family"]','[]','{}','Samplecombe, Ijeoma; Fictonridge, Pell; Dummyfield, Ruth','Mothers on the rota: an invented account of family care for small babies
To describe a ward in which relatives have hours of their own.
Observation over six weeks and 18 conversations in an unnamed hospital.
Relatives noticed changes before staff on most days they were asked about.
Family members can be part of the watch. This abstract is invented.
neonatal care
family','2026-03-16 09:00:00.703000',1,'mother rota invented account family care small baby describe ward relative hour observation six week conversation unnamed hospital relative noticed change staff day asked family member part watch abstract invented neonatal care family','2caeff37039a5a9e16224484','');
INSERT INTO "library_paper" VALUES(3,'Sixty seconds in the dark: an invented drill for theatre teams','article-journal','[["Exampleton", "Bertil"], ["Inventwell", "Nomsa"]]',2024,'Made-up Archives of Anaesthesia','2','1','5-9','','10.5555/example.0003','','[]','','','[["Background", "Power failure in theatre is rare in some places and usual in others."], ["Methods", "Before and after comparison of 40 drills."], ["Results", "The median time until the first breath by hand fell from 21 to 9 seconds."], ["Conclusions", "A drill of one minute may be worth its minute. This abstract is invented."]]','["anaesthesia", "simulation", "power failure"]','[]','{}','Exampleton, Bertil; Inventwell, Nomsa','Sixty seconds in the dark: an invented drill for theatre teams
Power failure in theatre is rare in some places and usual in others.
Before and after comparison of 40 drills.
The median time until the first breath by hand fell from 21 to 9 seconds.
A drill of one minute may be worth its minute. This abstract is invented.
anaesthesia
simulation
power failure','2026-03-16 09:00:00.704000',1,'sixty second dark invented drill theatre team power failure theatre rare place usual comparison drill median time first breath hand fell second drill minute worth minute abstract invented anaesthesia simulation power failure','2ebbf07b4e018da4f8dcea57','');
INSERT INTO "library_paper" VALUES(4,'Does the country of origin count? An invented experiment with abstracts','article-journal','[["Madeupley", "Agnes"]]',2022,'Imaginary Journal of Judgement','8','3','200-215','','10.5555/example.0004','','[]','','','[["Objective", "To see whether readers rate the same abstract lower when it names a poorer country."], ["Methods", "90 made-up clinicians rated four abstracts each, countries being given by chance."], ["Results", "Ratings were lower by 0.4 points of ten (95% CI 0.1 to 0.7)."], ["Conclusions", "The difference is small and goes one way. This abstract is invented."]]','["judgement", "country of origin"]','[]','{}','Madeupley, Agnes','Does the country of origin count? An invented experiment with abstracts
To see whether readers rate the same abstract lower when it names a poorer country.
90 made-up clinicians rated four abstracts each, countries being given by chance.
Ratings were lower by 0.4 points of ten (95% CI 0.1 to 0.7).
The difference is small and goes one way. This abstract is invented.
judgement
country of origin','2026-03-16 09:00:00.705000',1,'country origin count invented experiment abstract see reader rate abstract lower name poorer country made clinician rated four abstract country given chance rating lower point ten difference small goe way abstract invented judgement country origin','fb832be5d419e09b29cc9a91','');
INSERT INTO "library_paper" VALUES(5,'Patients who run the clinic: an invented case study','article-journal','[["Mockstead", "Tendai"], ["Pretendley", "Una"]]',2023,'Fictional Reviews of Long-Term Care','6','','e12','','10.5555/example.0005','','[]','','','[["", "This invented case study describes a clinic in which patients of long standing lead the first hour. It reports how they are chosen, what they may decide, and what the doctors gave up."]]','["expert patients", "task sharing"]','[]','{}','Mockstead, Tendai; Pretendley, Una','Patients who run the clinic: an invented case study
This invented case study describes a clinic in which patients of long standing lead the first hour. It reports how they are chosen, what they may decide, and what the doctors gave up.
expert patients
task sharing','2026-03-16 09:00:00.706000',1,'patient run clinic invented case invented case describe clinic patient long standing lead first hour report chosen decide doctor gave expert patient task sharing','d2f0092ff698983fd295030a','');
INSERT INTO "library_paper" VALUES(6,'Neighbours at the bedside: invented costs of distance in palliative care','article-journal','[["Dummyhurst", "Celeste"], ["Sampleby", "Ishaan"]]',2023,'Journal of Imaginary Health Services','6','1','12-20','','10.5555/example.0006','','[]','','','[["Background", "Home care in the country is mostly driving."], ["Methods", "We modelled the hours of a made-up night team with and without trained neighbours."], ["Results", "In the model 31% of night visits were not needed."], ["Limitations", "It is a model, of a team that does not exist. This abstract is invented."]]','["palliative care", "volunteers", "rural health"]','[]','{}','Dummyhurst, Celeste; Sampleby, Ishaan','Neighbours at the bedside: invented costs of distance in palliative care
Home care in the country is mostly driving.
We modelled the hours of a made-up night team with and without trained neighbours.
In the model 31% of night visits were not needed.
It is a model, of a team that does not exist. This abstract is invented.
palliative care
volunteers
rural health','2026-03-16 09:00:00.707000',1,'neighbour bedside invented cost distance palliative care home care country mostly driving modelled hour made night team trained neighbour model night visit needed model team exist abstract invented palliative care volunteer rural health','0868d66decf5af124b2670bd','');
INSERT INTO "library_paper" VALUES(7,'Nobody asked: an invented reading of forty travel reports','article-journal','[["Fictondale", "Rosalind"]]',2019,'Annals of Unwritten Evaluation','1','4','77-88','','10.5555/example.0007','','[]','','','[["Background", "Partnerships collect reports from those who travel."], ["Methods", "We read the headings of 40 report forms that never existed."], ["Results", "Three of 40 (7.5%) had a heading for what the traveller had learned."], ["Conclusions", "What is not asked is not written. This abstract is invented."]]','["evaluation", "reports"]','[]','{}','Fictondale, Rosalind','Nobody asked: an invented reading of forty travel reports
Partnerships collect reports from those who travel.
We read the headings of 40 report forms that never existed.
Three of 40 (7.5%) had a heading for what the traveller had learned.
What is not asked is not written. This abstract is invented.
evaluation
reports','2026-03-16 09:00:00.708000',1,'nobody asked invented reading forty travel report partnership collect report travel read heading report form never existed heading traveller learned asked written abstract invented evaluation report','c003bfa0370fc347486b192b','');
INSERT INTO "library_paper" VALUES(8,'Turning the card: an invented ward study of antibiotic review','article-journal','[["Inventham", "Kwabena"], ["Exampleford", "Sigrid"], ["Mockridge", "Ali"]]',2025,'Fictitious Pharmacy Letters','3','2','55-63','','10.5555/example.0008','','[]','','','[["Introduction", "Reminders on a screen are clicked away."], ["Methods", "A card on the bed rail for ten weeks on one made-up ward, with another to compare."], ["Results", "48 of 60 courses (80%) were reviewed by the fifth day, against 33 of 60 (55%)."], ["Conclusion", "A slow reminder may be a good one. This abstract is invented."]]','["antibiotic stewardship", "reminders"]','[]','{}','Inventham, Kwabena; Exampleford, Sigrid; Mockridge, Ali','Turning the card: an invented ward study of antibiotic review
Reminders on a screen are clicked away.
A card on the bed rail for ten weeks on one made-up ward, with another to compare.
48 of 60 courses (80%) were reviewed by the fifth day, against 33 of 60 (55%).
A slow reminder may be a good one. This abstract is invented.
antibiotic stewardship
reminders','2026-03-16 09:00:00.709000',1,'turning card invented ward antibiotic review reminder screen clicked away card bed rail ten week made ward another compare course reviewed fifth day slow reminder good abstract invented antibiotic stewardship reminder','6a0df0ad9d81765c41f9c9b1','');
INSERT INTO "library_paper" VALUES(9,'Two columns in the agreement: invented notes on mutual benefit','article-journal','[["Pretendmore", "Lars"]]',2024,'Imaginary Policy Quarterly','15','1','1-7','','10.5555/example.0009','','[]','','','[["", "An invented essay. It argues that an agreement should name what each side wants to learn and who will receive it, and it shows a form with two columns."]]','["health partnerships", "agreements"]','[]','{}','Pretendmore, Lars','Two columns in the agreement: invented notes on mutual benefit
An invented essay. It argues that an agreement should name what each side wants to learn and who will receive it, and it shows a form with two columns.
health partnerships
agreements','2026-03-16 09:00:00.710000',1,'column agreement invented note mutual benefit invented essay argue agreement name side want learn receive show form column health partnership agreement','ab8ccf271445902eb05e50b7','');
INSERT INTO "library_paper" VALUES(10,'One corridor, one direction: an invented time study of eye clinics','article-journal','[["Samplewick", "Meera"], ["Madeupton", "Gwen"]]',2022,'Made-up Journal of Clinic Design','9','','140-149','','10.5555/example.0010','','[]','','','[["Objectives", "To compare the ways that patients walk."], ["Design", "Time study."], ["Setting", "Two eye clinics that do not exist."], ["Results", "Patients walked 790 m in one and 60 m in the other."], ["Conclusions", "A floor plan is a decision about staff. This abstract is invented."]]','["eye care", "clinic flow"]','[]','{}','Samplewick, Meera; Madeupton, Gwen','One corridor, one direction: an invented time study of eye clinics
To compare the ways that patients walk.
Time study.
Two eye clinics that do not exist.
Patients walked 790 m in one and 60 m in the other.
A floor plan is a decision about staff. This abstract is invented.
eye care
clinic flow','2026-03-16 09:00:00.711000',1,'corridor direction invented time eye clinic compare way patient walk time eye clinic exist patient walked floor plan decision staff abstract invented eye care clinic flow','0325c7cbd506d3f24ca00e87','');
INSERT INTO "library_paper" VALUES(11,'Saying where it comes from','chapter','[["Fictonwell", "Dawit"]]',2020,'The Invented Handbook of Learning in Both Directions','','','61-74','Nowhere University Press','10.5555/example.0011','','[]','','','[["", "An invented chapter on credit: who is named when an idea moves, who is paid, and what is lost when nobody is."]]','["credit", "ownership"]','[]','{"A2": ["Dummycombe, Freya"], "CY": ["Nowhere"]}','Fictonwell, Dawit','Saying where it comes from
An invented chapter on credit: who is named when an idea moves, who is paid, and what is lost when nobody is.
credit
ownership','2026-03-16 09:00:00.712000',1,'saying come invented chapter credit named idea move paid lost nobody credit ownership','38ee7fd999f55199a7b5a5b4','');
INSERT INTO "library_paper" VALUES(12,'After the suitcase: an invented review of what grants ask of those who come back','report','[["Made-up Health Foundation", ""]]',2025,'','','','','Made-up Health Foundation','10.5555/example.0012','','[]','','','[["Background", "Grants ask what was given."], ["Methods", "A review of 25 invented grant rounds."], ["Results", "5 of 25 (20%) asked what was learned."], ["Recommendations", "Ask before, ask after, ask again. This abstract is invented."]]','["grants", "learning"]','[]','{}','Made-up Health Foundation','After the suitcase: an invented review of what grants ask of those who come back
Grants ask what was given.
A review of 25 invented grant rounds.
5 of 25 (20%) asked what was learned.
Ask before, ask after, ask again. This abstract is invented.
grants
learning','2026-03-16 09:00:00.713000',1,'suitcase invented review grant ask come back grant ask given review invented grant round asked learned ask ask ask abstract invented grant learning','086be4f6624cfed9c9eaad38','');
INSERT INTO "library_paper" VALUES(13,'Mothers on the rota: an invented account of the family care for small babies','article-journal','[["Samplecombe", "Ijeoma"], ["Fictonridge", "Pell"]]',2020,'Ann Fict Neonatal Care','','','','','','','[]','','','[["", "A drill of one minute, told again. This abstract is invented."]]','[]','[]','{"other title": ["Sixty seconds in the dark: one more invented drill for theatre teams"], "other journal": ["Made-up Archives of Anaesthesia"], "other year": ["2024"]}','Samplecombe, Ijeoma; Fictonridge, Pell','Mothers on the rota: an invented account of the family care for small babies
A drill of one minute, told again. This abstract is invented.','2026-03-16 09:00:01.010000',1,'mother rota invented account family care small baby drill minute told abstract invented','7917e02da3ceab731790e7c7','');
INSERT INTO "library_paper" VALUES(15,'An invented paper of another study','article-journal','[["Pretendham", "Ottoline"]]',2022,'','','','','','','','[]','','','[["", "Invented."]]','[]','[]','{}','Pretendham, Ottoline','An invented paper of another study
Invented.','2026-03-16 09:00:01.441000',2,'invented another invented','d15dc6310fec2376a96f91c1','');
-- library_paperchange
INSERT INTO "library_paperchange" VALUES(1,2,15);
-- library_largeindex
INSERT INTO "library_largeindex" VALUES(1,'','',2);
-- library_providerswitch
INSERT INTO "library_providerswitch" VALUES(1,'unpaywall','https://127.0.0.1:9','2026-03-16 09:00:01.401000',1,1,'');
-- library_holding
INSERT INTO "library_holding" VALUES(1,'Journal of Imaginary Health Services','1234-5679 2049-3630',1998,NULL,'','https://journals.example.org/jihs',1,0);
INSERT INTO "library_holding" VALUES(2,'Made-up Archives of Anaesthesia','2049-3630',2001,2019,'P1Y','https://journals.example.org/maa',1,0);
-- library_papervector
INSERT INTO "library_papervector" VALUES(1,'invented',X'0038003800380038');
-- library_folder
INSERT INTO "library_folder" VALUES(1,'For me','Invented.','private','2026-03-16 09:00:01.062000',1,1);
INSERT INTO "library_folder" VALUES(2,'For the team','Invented.','study','2026-03-16 09:00:01.072000',1,1);
INSERT INTO "library_folder" VALUES(3,'For everybody','Invented.','link','2026-03-16 09:00:01.082000',1,1);
INSERT INTO "library_folder" VALUES(4,'Included: Ideas, screened to the end','The papers that “Ideas, screened to the end” included.','study','2026-03-16 09:00:01.249000',1,1);
-- mfa_authenticator
-- register_consent
INSERT INTO "register_consent" VALUES(1,'quoting','You may quote me.','',NULL,114,'link',NULL,'2026-03-16 09:00:01.471000');
-- register_consentsheet
INSERT INTO "register_consentsheet" VALUES(1,'We ask.','Olu','{"quoting": "You may quote me."}',1);
-- register_erasurerequest
INSERT INTO "register_erasurerequest" VALUES(1,'2026-03-16 09:00:01.475000',NULL,114);
-- sample_selection
INSERT INTO "sample_selection" VALUES(1,1,'declined','The only person chosen with specialty: neonatal care. Adds 5 combinations that no other person chosen has.','No time','2026-03-16 09:00:01.347000',1,4,NULL);
INSERT INTO "sample_selection" VALUES(2,2,'chosen','The only person chosen with specialty: maternity. Adds 5 combinations that no other person chosen has.','',NULL,1,11,NULL);
INSERT INTO "sample_selection" VALUES(3,3,'chosen','The only person chosen with specialty: anaesthesia. Adds 5 combinations that no other person chosen has.','',NULL,1,19,NULL);
INSERT INTO "sample_selection" VALUES(4,4,'chosen','The only respondent with specialty: medicines supply. Adds 6 combinations that no other person chosen has.','',NULL,1,27,NULL);
INSERT INTO "sample_selection" VALUES(5,5,'chosen','The only respondent with specialty: rehabilitation. Adds 4 combinations that no other person chosen has.','',NULL,1,36,NULL);
INSERT INTO "sample_selection" VALUES(6,6,'chosen','The only person chosen with specialty: infection control. Adds 6 combinations that no other person chosen has.','',NULL,1,43,NULL);
INSERT INTO "sample_selection" VALUES(7,7,'chosen','The only respondent with specialty: palliative care. Adds 4 combinations that no other person chosen has.','',NULL,1,52,NULL);
INSERT INTO "sample_selection" VALUES(8,8,'chosen','The only person chosen with specialty: emergency care. Adds 6 combinations that no other person chosen has.','',NULL,1,61,NULL);
INSERT INTO "sample_selection" VALUES(9,9,'chosen','The only respondent with specialty: mental health. Adds 4 combinations that no other person chosen has.','',NULL,1,70,NULL);
INSERT INTO "sample_selection" VALUES(10,10,'chosen','The only respondent with specialty: community health. Adds 6 combinations that no other person chosen has.','',NULL,1,83,NULL);
INSERT INTO "sample_selection" VALUES(11,11,'chosen','The only respondent with specialty: eye care. Adds 4 combinations that no other person chosen has.','',NULL,1,95,NULL);
INSERT INTO "sample_selection" VALUES(12,12,'chosen','The only respondent with specialty: antibiotic stewardship. Adds 5 combinations that no other person chosen has.','',NULL,1,108,NULL);
INSERT INTO "sample_selection" VALUES(13,13,'reserve','Would add 0 categories and 4 combinations to those chosen.','',NULL,1,112,NULL);
INSERT INTO "sample_selection" VALUES(14,14,'chosen','Would add 0 categories and 3 combinations to those chosen.','Takes the place of L004, who declined; covers most of those in reserve: 24 of 24 categories and 65 of 66 combinations covered before. Shares role: Nurse and specialty: neonatal care.','2026-03-16 09:00:01.347000',1,88,1);
INSERT INTO "sample_selection" VALUES(15,15,'reserve','Would add 0 categories and 3 combinations to those chosen.','',NULL,1,58,NULL);
INSERT INTO "sample_selection" VALUES(16,16,'reserve','Would add 0 categories and 3 combinations to those chosen.','',NULL,1,86,NULL);
INSERT INTO "sample_selection" VALUES(17,17,'reserve','Would add 0 categories and 3 combinations to those chosen.','',NULL,1,80,NULL);
INSERT INTO "sample_selection" VALUES(18,18,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,77,NULL);
INSERT INTO "sample_selection" VALUES(19,19,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,34,NULL);
INSERT INTO "sample_selection" VALUES(20,20,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,39,NULL);
INSERT INTO "sample_selection" VALUES(21,21,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,8,NULL);
INSERT INTO "sample_selection" VALUES(22,22,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,2,NULL);
INSERT INTO "sample_selection" VALUES(23,23,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,99,NULL);
INSERT INTO "sample_selection" VALUES(24,24,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,18,NULL);
INSERT INTO "sample_selection" VALUES(25,25,'reserve','Would add 0 categories and 2 combinations to those chosen.','',NULL,1,91,NULL);
INSERT INTO "sample_selection" VALUES(26,26,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,15,NULL);
INSERT INTO "sample_selection" VALUES(27,27,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,72,NULL);
INSERT INTO "sample_selection" VALUES(28,28,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,63,NULL);
INSERT INTO "sample_selection" VALUES(29,29,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,23,NULL);
INSERT INTO "sample_selection" VALUES(30,30,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,47,NULL);
INSERT INTO "sample_selection" VALUES(31,31,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,56,NULL);
INSERT INTO "sample_selection" VALUES(32,32,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,66,NULL);
INSERT INTO "sample_selection" VALUES(33,33,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,50,NULL);
INSERT INTO "sample_selection" VALUES(34,34,'reserve','Would add 0 categories and 1 combinations to those chosen.','',NULL,1,31,NULL);
-- sample_draw
INSERT INTO "sample_draw" VALUES(1,'Twelve interviews','maximum variation','["role", "specialty", "main_way", "seen_innovation"]',12,12,'[{"id": "L002", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L004", "attributes": {"role": "Nurse", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L008", "attributes": {"role": "Manager", "specialty": "maternity", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L011", "attributes": {"role": "Midwife", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "Yes"}}, {"id": "L015", "attributes": {"role": "Nurse", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L018", "attributes": {"role": "Doctor", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "Yes"}}, {"id": "L019", "attributes": {"role": "Doctor", "specialty": "anaesthesia", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L023", "attributes": {"role": "Doctor", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L027", "attributes": {"role": "Pharmacist", "specialty": "medicines supply", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L031", "attributes": {"role": "Nurse", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L034", "attributes": {"role": "Doctor", "specialty": "infection control", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L036", "attributes": {"role": "Therapist", "specialty": "rehabilitation", "main_way": "Long stays", "seen_innovation": "Yes"}}, {"id": "L039", "attributes": {"role": "Doctor", "specialty": "anaesthesia", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L043", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Exchange in both directions", "seen_innovation": "No"}}, {"id": "L047", "attributes": {"role": "Doctor", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L050", "attributes": {"role": "Nurse", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L052", "attributes": {"role": "Manager", "specialty": "palliative care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L056", "attributes": {"role": "Doctor", "specialty": "neonatal care", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L058", "attributes": {"role": "Manager", "specialty": "emergency care", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L061", "attributes": {"role": "Doctor", "specialty": "emergency care", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L063", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L066", "attributes": {"role": "Midwife", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L070", "attributes": {"role": "Therapist", "specialty": "mental health", "main_way": "Remote, by phone and screen", "seen_innovation": "Yes"}}, {"id": "L072", "attributes": {"role": "Midwife", "specialty": "maternity", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L077", "attributes": {"role": "Nurse", "specialty": "infection control", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L080", "attributes": {"role": "Nurse", "specialty": "emergency care", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L083", "attributes": {"role": "Midwife", "specialty": "community health", "main_way": "Remote, by phone and screen", "seen_innovation": "No"}}, {"id": "L086", "attributes": {"role": "Nurse", "specialty": "anaesthesia", "main_way": "Short visits", "seen_innovation": "No"}}, {"id": "L088", "attributes": {"role": "Nurse", "specialty": "neonatal care", "main_way": "Long stays", "seen_innovation": "No"}}, {"id": "L091", "attributes": {"role": "Doctor", "specialty": "maternity", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L095", "attributes": {"role": "Manager", "specialty": "eye care", "main_way": "Exchange in both directions", "seen_innovation": "Yes"}}, {"id": "L099", "attributes": {"role": "Nurse", "specialty": "anaesthesia", "main_way": "Short visits", "seen_innovation": "Yes"}}, {"id": "L108", "attributes": {"role": "Pharmacist", "specialty": "antibiotic stewardship", "main_way": "Remote, by phone and screen", "seen_innovation": "Yes"}}, {"id": "L112", "attributes": {"role": "Pharmacist", "specialty": "infection control", "main_way": "Short visits", "seen_innovation": "Yes"}}]','{"categories": 24, "categories_available": 24, "pairs": 66, "pairs_available": 88, "benchmark": {"n_draws": 200, "mean_categories": 17.565, "mean_pairs": 48.3, "share_as_good": 0.0}, "optimum_proven": true, "most_pairs": 66}','2026-03-09 00:00:00',1,1,'[]','[]');
-- django_session
INSERT INTO "django_session" VALUES('w1jum06hcl2q86dx71dqwln870j8kio5','.eJxVjMEOwiAQRP-FsyFloXTrTX-ELLANxIYmAifjv9uaHvQ4b2beSzjqLble-elyFFehxOWXeQoPLkdB63pgSSFsvTT53Zx1lbc9cWk5UMtbuZ-vP1WimnYP28HgQLMBZL9YrTWx5XFSEQjYBzYRLKJBHGdcmLxn1grAExgbYRLvD7sePHo:1xY2lq:pWmsmlCNzJbiO5Q9__0mrSWIMvTvGdbP4gJ_0B5pbXI','2100-01-01 00:00:00');
-- study_pointer
INSERT INTO "study_pointer" VALUES(1,'account_id',1,2);
INSERT INTO "study_pointer" VALUES(2,'frame_id',1,16);
INSERT INTO "study_pointer" VALUES(3,'person_id',4,37);
INSERT INTO "study_pointer" VALUES(4,'interview_id',1,38);
INSERT INTO "study_pointer" VALUES(5,'transcript_id',1,39);
INSERT INTO "study_pointer" VALUES(6,'written_by_id',1,39);
INSERT INTO "study_pointer" VALUES(7,'person_id',11,41);
INSERT INTO "study_pointer" VALUES(8,'interview_id',2,42);
INSERT INTO "study_pointer" VALUES(9,'transcript_id',2,43);
INSERT INTO "study_pointer" VALUES(10,'written_by_id',1,43);
INSERT INTO "study_pointer" VALUES(11,'person_id',19,45);
INSERT INTO "study_pointer" VALUES(12,'interview_id',3,46);
INSERT INTO "study_pointer" VALUES(13,'transcript_id',3,47);
INSERT INTO "study_pointer" VALUES(14,'written_by_id',1,47);
INSERT INTO "study_pointer" VALUES(15,'person_id',27,49);
INSERT INTO "study_pointer" VALUES(16,'interview_id',4,50);
INSERT INTO "study_pointer" VALUES(17,'transcript_id',4,51);
INSERT INTO "study_pointer" VALUES(18,'written_by_id',1,51);
INSERT INTO "study_pointer" VALUES(19,'person_id',36,53);
INSERT INTO "study_pointer" VALUES(20,'interview_id',5,54);
INSERT INTO "study_pointer" VALUES(21,'transcript_id',5,55);
INSERT INTO "study_pointer" VALUES(22,'written_by_id',1,55);
INSERT INTO "study_pointer" VALUES(23,'person_id',43,57);
INSERT INTO "study_pointer" VALUES(24,'interview_id',6,58);
INSERT INTO "study_pointer" VALUES(25,'transcript_id',6,59);
INSERT INTO "study_pointer" VALUES(26,'written_by_id',1,59);
INSERT INTO "study_pointer" VALUES(27,'person_id',52,61);
INSERT INTO "study_pointer" VALUES(28,'interview_id',7,62);
INSERT INTO "study_pointer" VALUES(29,'transcript_id',7,63);
INSERT INTO "study_pointer" VALUES(30,'written_by_id',1,63);
INSERT INTO "study_pointer" VALUES(31,'person_id',61,65);
INSERT INTO "study_pointer" VALUES(32,'interview_id',8,66);
INSERT INTO "study_pointer" VALUES(33,'transcript_id',8,67);
INSERT INTO "study_pointer" VALUES(34,'written_by_id',1,67);
INSERT INTO "study_pointer" VALUES(35,'person_id',70,69);
INSERT INTO "study_pointer" VALUES(36,'interview_id',9,70);
INSERT INTO "study_pointer" VALUES(37,'transcript_id',9,71);
INSERT INTO "study_pointer" VALUES(38,'written_by_id',1,71);
INSERT INTO "study_pointer" VALUES(39,'person_id',83,73);
INSERT INTO "study_pointer" VALUES(40,'interview_id',10,74);
INSERT INTO "study_pointer" VALUES(41,'transcript_id',10,75);
INSERT INTO "study_pointer" VALUES(42,'written_by_id',1,75);
INSERT INTO "study_pointer" VALUES(43,'person_id',95,77);
INSERT INTO "study_pointer" VALUES(44,'interview_id',11,78);
INSERT INTO "study_pointer" VALUES(45,'transcript_id',11,79);
INSERT INTO "study_pointer" VALUES(46,'written_by_id',1,79);
INSERT INTO "study_pointer" VALUES(47,'person_id',108,81);
INSERT INTO "study_pointer" VALUES(48,'interview_id',12,82);
INSERT INTO "study_pointer" VALUES(49,'transcript_id',12,83);
INSERT INTO "study_pointer" VALUES(50,'written_by_id',1,83);
INSERT INTO "study_pointer" VALUES(51,'parent_id',1,86);
INSERT INTO "study_pointer" VALUES(52,'parent_id',1,87);
INSERT INTO "study_pointer" VALUES(53,'parent_id',1,88);
INSERT INTO "study_pointer" VALUES(54,'parent_id',1,89);
INSERT INTO "study_pointer" VALUES(55,'parent_id',6,91);
INSERT INTO "study_pointer" VALUES(56,'parent_id',6,92);
INSERT INTO "study_pointer" VALUES(57,'parent_id',6,93);
INSERT INTO "study_pointer" VALUES(58,'parent_id',6,94);
INSERT INTO "study_pointer" VALUES(59,'parent_id',11,96);
INSERT INTO "study_pointer" VALUES(60,'parent_id',11,97);
INSERT INTO "study_pointer" VALUES(61,'parent_id',11,98);
INSERT INTO "study_pointer" VALUES(62,'parent_id',11,99);
INSERT INTO "study_pointer" VALUES(63,'parent_id',16,101);
INSERT INTO "study_pointer" VALUES(64,'parent_id',16,102);
INSERT INTO "study_pointer" VALUES(65,'parent_id',16,103);
INSERT INTO "study_pointer" VALUES(66,'parent_id',16,104);
INSERT INTO "study_pointer" VALUES(67,'code_id',2,112);
INSERT INTO "study_pointer" VALUES(68,'theme_id',1,112);
INSERT INTO "study_pointer" VALUES(69,'code_id',3,113);
INSERT INTO "study_pointer" VALUES(70,'theme_id',1,113);
INSERT INTO "study_pointer" VALUES(71,'code_id',4,114);
INSERT INTO "study_pointer" VALUES(72,'theme_id',1,114);
INSERT INTO "study_pointer" VALUES(73,'code_id',5,115);
INSERT INTO "study_pointer" VALUES(74,'theme_id',1,115);
INSERT INTO "study_pointer" VALUES(75,'code_id',7,117);
INSERT INTO "study_pointer" VALUES(76,'theme_id',2,117);
INSERT INTO "study_pointer" VALUES(77,'code_id',8,118);
INSERT INTO "study_pointer" VALUES(78,'theme_id',2,118);
INSERT INTO "study_pointer" VALUES(79,'code_id',9,119);
INSERT INTO "study_pointer" VALUES(80,'theme_id',2,119);
INSERT INTO "study_pointer" VALUES(81,'code_id',10,120);
INSERT INTO "study_pointer" VALUES(82,'theme_id',2,120);
INSERT INTO "study_pointer" VALUES(83,'code_id',13,122);
INSERT INTO "study_pointer" VALUES(84,'theme_id',3,122);
INSERT INTO "study_pointer" VALUES(85,'code_id',12,123);
INSERT INTO "study_pointer" VALUES(86,'theme_id',3,123);
INSERT INTO "study_pointer" VALUES(87,'code_id',15,124);
INSERT INTO "study_pointer" VALUES(88,'theme_id',3,124);
INSERT INTO "study_pointer" VALUES(89,'code_id',18,126);
INSERT INTO "study_pointer" VALUES(90,'theme_id',4,126);
INSERT INTO "study_pointer" VALUES(91,'code_id',20,127);
INSERT INTO "study_pointer" VALUES(92,'theme_id',4,127);
INSERT INTO "study_pointer" VALUES(93,'code_id',19,128);
INSERT INTO "study_pointer" VALUES(94,'theme_id',4,128);
INSERT INTO "study_pointer" VALUES(95,'code_id',17,129);
INSERT INTO "study_pointer" VALUES(96,'theme_id',4,129);
INSERT INTO "study_pointer" VALUES(97,'code_id',14,130);
INSERT INTO "study_pointer" VALUES(98,'theme_id',4,130);
INSERT INTO "study_pointer" VALUES(99,'item_id',7,134);
INSERT INTO "study_pointer" VALUES(100,'jointdisplay_id',1,134);
INSERT INTO "study_pointer" VALUES(101,'row_id',1,136);
INSERT INTO "study_pointer" VALUES(102,'signed_by_id',1,136);
INSERT INTO "study_pointer" VALUES(103,'row_id',1,137);
INSERT INTO "study_pointer" VALUES(104,'signed_by_id',1,137);
INSERT INTO "study_pointer" VALUES(105,'row_id',1,138);
INSERT INTO "study_pointer" VALUES(106,'signed_by_id',1,138);
INSERT INTO "study_pointer" VALUES(107,'row_id',2,139);
INSERT INTO "study_pointer" VALUES(108,'signed_by_id',1,139);
INSERT INTO "study_pointer" VALUES(109,'row_id',2,140);
INSERT INTO "study_pointer" VALUES(110,'signed_by_id',1,140);
INSERT INTO "study_pointer" VALUES(111,'row_id',2,141);
INSERT INTO "study_pointer" VALUES(112,'signed_by_id',1,141);
INSERT INTO "study_pointer" VALUES(113,'row_id',3,142);
INSERT INTO "study_pointer" VALUES(114,'signed_by_id',1,142);
INSERT INTO "study_pointer" VALUES(115,'row_id',3,143);
INSERT INTO "study_pointer" VALUES(116,'signed_by_id',1,143);
INSERT INTO "study_pointer" VALUES(117,'row_id',3,144);
INSERT INTO "study_pointer" VALUES(118,'signed_by_id',1,144);
INSERT INTO "study_pointer" VALUES(119,'row_id',4,145);
INSERT INTO "study_pointer" VALUES(120,'signed_by_id',1,145);
INSERT INTO "study_pointer" VALUES(121,'row_id',4,146);
INSERT INTO "study_pointer" VALUES(122,'signed_by_id',1,146);
INSERT INTO "study_pointer" VALUES(123,'row_id',4,147);
INSERT INTO "study_pointer" VALUES(124,'signed_by_id',1,147);
INSERT INTO "study_pointer" VALUES(125,'written_by_id',1,148);
INSERT INTO "study_pointer" VALUES(126,'written_by_id',1,150);
INSERT INTO "study_pointer" VALUES(127,'written_by_id',1,152);
INSERT INTO "study_pointer" VALUES(128,'observed_by_id',19,155);
INSERT INTO "study_pointer" VALUES(129,'origin_country_id',17,155);
INSERT INTO "study_pointer" VALUES(130,'innovation_id',1,156);
INSERT INTO "study_pointer" VALUES(131,'innovation_id',1,157);
INSERT INTO "study_pointer" VALUES(132,'innovation_id',1,158);
INSERT INTO "study_pointer" VALUES(133,'innovation_id',1,159);
INSERT INTO "study_pointer" VALUES(134,'innovation_id',1,160);
INSERT INTO "study_pointer" VALUES(135,'innovation_id',1,161);
INSERT INTO "study_pointer" VALUES(136,'answer_id',97,162);
INSERT INTO "study_pointer" VALUES(137,'innovation_id',1,162);
INSERT INTO "study_pointer" VALUES(138,'coding_id',214,163);
INSERT INTO "study_pointer" VALUES(139,'innovation_id',1,163);
INSERT INTO "study_pointer" VALUES(140,'coding_id',35,164);
INSERT INTO "study_pointer" VALUES(141,'innovation_id',1,164);
INSERT INTO "study_pointer" VALUES(142,'innovation_id',1,165);
INSERT INTO "study_pointer" VALUES(143,'paper_id',3,165);
INSERT INTO "study_pointer" VALUES(144,'observed_by_id',52,166);
INSERT INTO "study_pointer" VALUES(145,'origin_country_id',3,166);
INSERT INTO "study_pointer" VALUES(146,'innovation_id',2,167);
INSERT INTO "study_pointer" VALUES(147,'innovation_id',2,168);
INSERT INTO "study_pointer" VALUES(148,'innovation_id',2,169);
INSERT INTO "study_pointer" VALUES(149,'innovation_id',2,170);
INSERT INTO "study_pointer" VALUES(150,'innovation_id',2,171);
INSERT INTO "study_pointer" VALUES(151,'innovation_id',2,172);
INSERT INTO "study_pointer" VALUES(152,'innovation_id',2,173);
INSERT INTO "study_pointer" VALUES(153,'innovation_id',2,174);
INSERT INTO "study_pointer" VALUES(154,'innovation_id',2,175);
INSERT INTO "study_pointer" VALUES(155,'innovation_id',2,176);
INSERT INTO "study_pointer" VALUES(156,'answer_id',231,177);
INSERT INTO "study_pointer" VALUES(157,'innovation_id',2,177);
INSERT INTO "study_pointer" VALUES(158,'coding_id',101,178);
INSERT INTO "study_pointer" VALUES(159,'innovation_id',2,178);
INSERT INTO "study_pointer" VALUES(160,'coding_id',103,179);
INSERT INTO "study_pointer" VALUES(161,'innovation_id',2,179);
INSERT INTO "study_pointer" VALUES(162,'innovation_id',2,180);
INSERT INTO "study_pointer" VALUES(163,'paper_id',6,180);
INSERT INTO "study_pointer" VALUES(164,'innovation_id',2,181);
INSERT INTO "study_pointer" VALUES(165,'observed_by_id',108,182);
INSERT INTO "study_pointer" VALUES(166,'origin_country_id',20,182);
INSERT INTO "study_pointer" VALUES(167,'innovation_id',3,183);
INSERT INTO "study_pointer" VALUES(168,'innovation_id',3,184);
INSERT INTO "study_pointer" VALUES(169,'innovation_id',3,185);
INSERT INTO "study_pointer" VALUES(170,'innovation_id',3,186);
INSERT INTO "study_pointer" VALUES(171,'answer_id',449,187);
INSERT INTO "study_pointer" VALUES(172,'innovation_id',3,187);
INSERT INTO "study_pointer" VALUES(173,'coding_id',166,188);
INSERT INTO "study_pointer" VALUES(174,'innovation_id',3,188);
INSERT INTO "study_pointer" VALUES(175,'coding_id',169,189);
INSERT INTO "study_pointer" VALUES(176,'innovation_id',3,189);
INSERT INTO "study_pointer" VALUES(177,'innovation_id',3,190);
INSERT INTO "study_pointer" VALUES(178,'paper_id',8,190);
INSERT INTO "study_pointer" VALUES(179,'observed_by_id',11,191);
INSERT INTO "study_pointer" VALUES(180,'origin_country_id',2,191);
INSERT INTO "study_pointer" VALUES(181,'innovation_id',4,192);
INSERT INTO "study_pointer" VALUES(182,'innovation_id',4,193);
INSERT INTO "study_pointer" VALUES(183,'innovation_id',4,194);
INSERT INTO "study_pointer" VALUES(184,'innovation_id',4,195);
INSERT INTO "study_pointer" VALUES(185,'innovation_id',4,196);
INSERT INTO "study_pointer" VALUES(186,'answer_id',55,197);
INSERT INTO "study_pointer" VALUES(187,'innovation_id',4,197);
INSERT INTO "study_pointer" VALUES(188,'coding_id',17,198);
INSERT INTO "study_pointer" VALUES(189,'innovation_id',4,198);
INSERT INTO "study_pointer" VALUES(190,'coding_id',23,199);
INSERT INTO "study_pointer" VALUES(191,'innovation_id',4,199);
INSERT INTO "study_pointer" VALUES(192,'observed_by_id',4,200);
INSERT INTO "study_pointer" VALUES(193,'origin_country_id',4,200);
INSERT INTO "study_pointer" VALUES(194,'innovation_id',5,201);
INSERT INTO "study_pointer" VALUES(195,'innovation_id',5,202);
INSERT INTO "study_pointer" VALUES(196,'innovation_id',5,203);
INSERT INTO "study_pointer" VALUES(197,'innovation_id',5,204);
INSERT INTO "study_pointer" VALUES(198,'answer_id',25,205);
INSERT INTO "study_pointer" VALUES(199,'innovation_id',5,205);
INSERT INTO "study_pointer" VALUES(200,'coding_id',1,206);
INSERT INTO "study_pointer" VALUES(201,'innovation_id',5,206);
INSERT INTO "study_pointer" VALUES(202,'coding_id',12,207);
INSERT INTO "study_pointer" VALUES(203,'innovation_id',5,207);
INSERT INTO "study_pointer" VALUES(204,'innovation_id',5,208);
INSERT INTO "study_pointer" VALUES(205,'paper_id',2,208);
INSERT INTO "study_pointer" VALUES(206,'observed_by_id',70,209);
INSERT INTO "study_pointer" VALUES(207,'origin_country_id',24,209);
INSERT INTO "study_pointer" VALUES(208,'innovation_id',6,210);
INSERT INTO "study_pointer" VALUES(209,'innovation_id',6,211);
INSERT INTO "study_pointer" VALUES(210,'innovation_id',6,212);
INSERT INTO "study_pointer" VALUES(211,'innovation_id',6,213);
INSERT INTO "study_pointer" VALUES(212,'answer_id',313,214);
INSERT INTO "study_pointer" VALUES(213,'innovation_id',6,214);
INSERT INTO "study_pointer" VALUES(214,'coding_id',121,215);
INSERT INTO "study_pointer" VALUES(215,'innovation_id',6,215);
INSERT INTO "study_pointer" VALUES(216,'coding_id',126,216);
INSERT INTO "study_pointer" VALUES(217,'innovation_id',6,216);
INSERT INTO "study_pointer" VALUES(218,'observed_by_id',36,217);
INSERT INTO "study_pointer" VALUES(219,'origin_country_id',22,217);
INSERT INTO "study_pointer" VALUES(220,'innovation_id',7,218);
INSERT INTO "study_pointer" VALUES(221,'innovation_id',7,219);
INSERT INTO "study_pointer" VALUES(222,'innovation_id',7,220);
INSERT INTO "study_pointer" VALUES(223,'innovation_id',7,221);
INSERT INTO "study_pointer" VALUES(224,'answer_id',165,222);
INSERT INTO "study_pointer" VALUES(225,'innovation_id',7,222);
INSERT INTO "study_pointer" VALUES(226,'coding_id',63,223);
INSERT INTO "study_pointer" VALUES(227,'innovation_id',7,223);
INSERT INTO "study_pointer" VALUES(228,'coding_id',67,224);
INSERT INTO "study_pointer" VALUES(229,'innovation_id',7,224);
INSERT INTO "study_pointer" VALUES(230,'observed_by_id',95,225);
INSERT INTO "study_pointer" VALUES(231,'origin_country_id',11,225);
INSERT INTO "study_pointer" VALUES(232,'innovation_id',8,226);
INSERT INTO "study_pointer" VALUES(233,'innovation_id',8,227);
INSERT INTO "study_pointer" VALUES(234,'innovation_id',8,228);
INSERT INTO "study_pointer" VALUES(235,'innovation_id',8,229);
INSERT INTO "study_pointer" VALUES(236,'innovation_id',8,230);
INSERT INTO "study_pointer" VALUES(237,'answer_id',420,231);
INSERT INTO "study_pointer" VALUES(238,'innovation_id',8,231);
INSERT INTO "study_pointer" VALUES(239,'coding_id',150,232);
INSERT INTO "study_pointer" VALUES(240,'innovation_id',8,232);
INSERT INTO "study_pointer" VALUES(241,'coding_id',157,233);
INSERT INTO "study_pointer" VALUES(242,'innovation_id',8,233);
INSERT INTO "study_pointer" VALUES(243,'innovation_id',8,234);
INSERT INTO "study_pointer" VALUES(244,'paper_id',10,234);
INSERT INTO "study_pointer" VALUES(245,'observed_by_id',34,235);
INSERT INTO "study_pointer" VALUES(246,'origin_country_id',21,235);
INSERT INTO "study_pointer" VALUES(247,'innovation_id',9,236);
INSERT INTO "study_pointer" VALUES(248,'innovation_id',9,237);
INSERT INTO "study_pointer" VALUES(249,'innovation_id',9,238);
INSERT INTO "study_pointer" VALUES(250,'answer_id',150,239);
INSERT INTO "study_pointer" VALUES(251,'innovation_id',9,239);
INSERT INTO "study_pointer" VALUES(252,'innovation_id',9,240);
INSERT INTO "study_pointer" VALUES(253,'paper_id',5,240);
INSERT INTO "study_pointer" VALUES(254,'observed_by_id',2,241);
INSERT INTO "study_pointer" VALUES(255,'origin_country_id',1,241);
INSERT INTO "study_pointer" VALUES(256,'innovation_id',10,242);
INSERT INTO "study_pointer" VALUES(257,'answer_id',10,243);
INSERT INTO "study_pointer" VALUES(258,'innovation_id',10,243);
INSERT INTO "study_pointer" VALUES(259,'account_id',2,247);
INSERT INTO "study_pointer" VALUES(260,'account_id',3,251);
INSERT INTO "study_pointer" VALUES(261,'account_id',4,255);
INSERT INTO "study_pointer" VALUES(262,'account_id',5,259);
INSERT INTO "study_pointer" VALUES(263,'frame_id',1,260);
INSERT INTO "study_pointer" VALUES(264,'person_id',1,268);
INSERT INTO "study_pointer" VALUES(265,'questionnaire_id',2,268);
INSERT INTO "study_pointer" VALUES(266,'uploaded_by_id',1,270);
INSERT INTO "study_pointer" VALUES(267,'uploaded_by_id',1,273);
INSERT INTO "study_pointer" VALUES(268,'one_id',6,278);
INSERT INTO "study_pointer" VALUES(269,'other_id',7,278);
INSERT INTO "study_pointer" VALUES(270,'kept_id',6,281);
INSERT INTO "study_pointer" VALUES(271,'kept_id',6,283);
INSERT INTO "study_pointer" VALUES(272,'one_id',6,286);
INSERT INTO "study_pointer" VALUES(273,'other_id',7,286);
INSERT INTO "study_pointer" VALUES(274,'other_id',13,287);
INSERT INTO "study_pointer" VALUES(275,'other_id',14,287);
INSERT INTO "study_pointer" VALUES(276,'one_id',13,288);
INSERT INTO "study_pointer" VALUES(277,'other_id',14,288);
INSERT INTO "study_pointer" VALUES(278,'kept_id',13,291);
INSERT INTO "study_pointer" VALUES(279,'account_id',1,292);
INSERT INTO "study_pointer" VALUES(280,'paper_id',1,292);
INSERT INTO "study_pointer" VALUES(281,'account_id',1,293);
INSERT INTO "study_pointer" VALUES(282,'paper_id',2,293);
INSERT INTO "study_pointer" VALUES(283,'account_id',1,294);
INSERT INTO "study_pointer" VALUES(284,'paper_id',3,294);
INSERT INTO "study_pointer" VALUES(285,'account_id',2,295);
INSERT INTO "study_pointer" VALUES(286,'paper_id',3,295);
INSERT INTO "study_pointer" VALUES(287,'account_id',2,296);
INSERT INTO "study_pointer" VALUES(288,'paper_id',4,296);
INSERT INTO "study_pointer" VALUES(289,'account_id',1,297);
INSERT INTO "study_pointer" VALUES(290,'paper_id',6,297);
INSERT INTO "study_pointer" VALUES(291,'account_id',1,298);
INSERT INTO "study_pointer" VALUES(292,'paper_id',7,298);
INSERT INTO "study_pointer" VALUES(293,'owner_id',1,299);
INSERT INTO "study_pointer" VALUES(294,'folder_id',1,300);
INSERT INTO "study_pointer" VALUES(295,'paper_id',1,300);
INSERT INTO "study_pointer" VALUES(296,'folder_id',1,301);
INSERT INTO "study_pointer" VALUES(297,'paper_id',2,301);
INSERT INTO "study_pointer" VALUES(298,'owner_id',1,303);
INSERT INTO "study_pointer" VALUES(299,'folder_id',2,304);
INSERT INTO "study_pointer" VALUES(300,'paper_id',1,304);
INSERT INTO "study_pointer" VALUES(301,'folder_id',2,305);
INSERT INTO "study_pointer" VALUES(302,'paper_id',2,305);
INSERT INTO "study_pointer" VALUES(303,'owner_id',1,307);
INSERT INTO "study_pointer" VALUES(304,'folder_id',3,308);
INSERT INTO "study_pointer" VALUES(305,'paper_id',1,308);
INSERT INTO "study_pointer" VALUES(306,'folder_id',3,309);
INSERT INTO "study_pointer" VALUES(307,'paper_id',2,309);
INSERT INTO "study_pointer" VALUES(308,'label_id',1,313);
INSERT INTO "study_pointer" VALUES(309,'paper_id',1,313);
INSERT INTO "study_pointer" VALUES(310,'label_id',1,314);
INSERT INTO "study_pointer" VALUES(311,'paper_id',2,314);
INSERT INTO "study_pointer" VALUES(312,'account_id',1,315);
INSERT INTO "study_pointer" VALUES(313,'paper_id',1,315);
INSERT INTO "study_pointer" VALUES(314,'account_id',2,316);
INSERT INTO "study_pointer" VALUES(315,'paper_id',1,316);
INSERT INTO "study_pointer" VALUES(316,'account_id',2,317);
INSERT INTO "study_pointer" VALUES(317,'paper_id',1,317);
INSERT INTO "study_pointer" VALUES(318,'account_id',1,319);
INSERT INTO "study_pointer" VALUES(319,'account_id',1,320);
INSERT INTO "study_pointer" VALUES(320,'interest_id',1,321);
INSERT INTO "study_pointer" VALUES(321,'paper_id',3,321);
INSERT INTO "study_pointer" VALUES(322,'interest_id',1,322);
INSERT INTO "study_pointer" VALUES(323,'paper_id',1,322);
INSERT INTO "study_pointer" VALUES(324,'interest_id',1,323);
INSERT INTO "study_pointer" VALUES(325,'paper_id',2,323);
INSERT INTO "study_pointer" VALUES(326,'interest_id',1,324);
INSERT INTO "study_pointer" VALUES(327,'paper_id',7,324);
INSERT INTO "study_pointer" VALUES(328,'account_id',1,325);
INSERT INTO "study_pointer" VALUES(329,'folder_id',2,335);
INSERT INTO "study_pointer" VALUES(330,'paper_id',3,335);
INSERT INTO "study_pointer" VALUES(331,'folder_id',2,336);
INSERT INTO "study_pointer" VALUES(332,'paper_id',4,336);
INSERT INTO "study_pointer" VALUES(333,'folder_id',2,337);
INSERT INTO "study_pointer" VALUES(334,'paper_id',5,337);
INSERT INTO "study_pointer" VALUES(335,'folder_id',2,338);
INSERT INTO "study_pointer" VALUES(336,'paper_id',6,338);
INSERT INTO "study_pointer" VALUES(337,'account_id',1,343);
INSERT INTO "study_pointer" VALUES(338,'review_id',1,343);
INSERT INTO "study_pointer" VALUES(339,'account_id',1,344);
INSERT INTO "study_pointer" VALUES(340,'paper_id',5,344);
INSERT INTO "study_pointer" VALUES(341,'review_id',1,344);
INSERT INTO "study_pointer" VALUES(342,'account_id',1,345);
INSERT INTO "study_pointer" VALUES(343,'paper_id',2,345);
INSERT INTO "study_pointer" VALUES(344,'review_id',1,345);
INSERT INTO "study_pointer" VALUES(345,'account_id',1,346);
INSERT INTO "study_pointer" VALUES(346,'paper_id',3,346);
INSERT INTO "study_pointer" VALUES(347,'review_id',1,346);
INSERT INTO "study_pointer" VALUES(348,'account_id',1,347);
INSERT INTO "study_pointer" VALUES(349,'paper_id',1,347);
INSERT INTO "study_pointer" VALUES(350,'review_id',1,347);
INSERT INTO "study_pointer" VALUES(351,'account_id',1,348);
INSERT INTO "study_pointer" VALUES(352,'paper_id',6,348);
INSERT INTO "study_pointer" VALUES(353,'review_id',1,348);
INSERT INTO "study_pointer" VALUES(354,'account_id',1,349);
INSERT INTO "study_pointer" VALUES(355,'paper_id',4,349);
INSERT INTO "study_pointer" VALUES(356,'review_id',1,349);
INSERT INTO "study_pointer" VALUES(357,'account_id',2,351);
INSERT INTO "study_pointer" VALUES(358,'review_id',1,351);
INSERT INTO "study_pointer" VALUES(359,'account_id',2,352);
INSERT INTO "study_pointer" VALUES(360,'paper_id',5,352);
INSERT INTO "study_pointer" VALUES(361,'review_id',1,352);
INSERT INTO "study_pointer" VALUES(362,'account_id',2,353);
INSERT INTO "study_pointer" VALUES(363,'paper_id',2,353);
INSERT INTO "study_pointer" VALUES(364,'review_id',1,353);
INSERT INTO "study_pointer" VALUES(365,'account_id',2,354);
INSERT INTO "study_pointer" VALUES(366,'paper_id',6,354);
INSERT INTO "study_pointer" VALUES(367,'review_id',1,354);
INSERT INTO "study_pointer" VALUES(368,'account_id',2,355);
INSERT INTO "study_pointer" VALUES(369,'paper_id',3,355);
INSERT INTO "study_pointer" VALUES(370,'review_id',1,355);
INSERT INTO "study_pointer" VALUES(371,'account_id',2,356);
INSERT INTO "study_pointer" VALUES(372,'paper_id',1,356);
INSERT INTO "study_pointer" VALUES(373,'review_id',1,356);
INSERT INTO "study_pointer" VALUES(374,'account_id',2,357);
INSERT INTO "study_pointer" VALUES(375,'paper_id',4,357);
INSERT INTO "study_pointer" VALUES(376,'review_id',1,357);
INSERT INTO "study_pointer" VALUES(377,'paper_id',2,361);
INSERT INTO "study_pointer" VALUES(378,'review_id',1,361);
INSERT INTO "study_pointer" VALUES(379,'settled_by_id',1,361);
INSERT INTO "study_pointer" VALUES(380,'paper_id',3,362);
INSERT INTO "study_pointer" VALUES(381,'review_id',1,362);
INSERT INTO "study_pointer" VALUES(382,'settled_by_id',1,362);
INSERT INTO "study_pointer" VALUES(383,'paper_id',4,363);
INSERT INTO "study_pointer" VALUES(384,'review_id',1,363);
INSERT INTO "study_pointer" VALUES(385,'settled_by_id',1,363);
INSERT INTO "study_pointer" VALUES(386,'owner_id',1,364);
INSERT INTO "study_pointer" VALUES(387,'folder_id',4,365);
INSERT INTO "study_pointer" VALUES(388,'paper_id',3,365);
INSERT INTO "study_pointer" VALUES(389,'folder_id',4,366);
INSERT INTO "study_pointer" VALUES(390,'paper_id',5,366);
INSERT INTO "study_pointer" VALUES(391,'folder_id',4,367);
INSERT INTO "study_pointer" VALUES(392,'paper_id',4,367);
INSERT INTO "study_pointer" VALUES(393,'folder_id',4,368);
INSERT INTO "study_pointer" VALUES(394,'paper_id',1,368);
INSERT INTO "study_pointer" VALUES(395,'folder_id',4,369);
INSERT INTO "study_pointer" VALUES(396,'paper_id',2,369);
INSERT INTO "study_pointer" VALUES(397,'account_id',1,375);
INSERT INTO "study_pointer" VALUES(398,'review_id',2,375);
INSERT INTO "study_pointer" VALUES(399,'account_id',1,376);
INSERT INTO "study_pointer" VALUES(400,'paper_id',5,376);
INSERT INTO "study_pointer" VALUES(401,'review_id',2,376);
INSERT INTO "study_pointer" VALUES(402,'account_id',1,377);
INSERT INTO "study_pointer" VALUES(403,'paper_id',9,377);
INSERT INTO "study_pointer" VALUES(404,'review_id',2,377);
INSERT INTO "study_pointer" VALUES(405,'account_id',1,378);
INSERT INTO "study_pointer" VALUES(406,'paper_id',10,378);
INSERT INTO "study_pointer" VALUES(407,'review_id',2,378);
INSERT INTO "study_pointer" VALUES(408,'account_id',1,379);
INSERT INTO "study_pointer" VALUES(409,'paper_id',11,379);
INSERT INTO "study_pointer" VALUES(410,'review_id',2,379);
INSERT INTO "study_pointer" VALUES(411,'account_id',2,380);
INSERT INTO "study_pointer" VALUES(412,'review_id',2,380);
INSERT INTO "study_pointer" VALUES(413,'account_id',2,381);
INSERT INTO "study_pointer" VALUES(414,'paper_id',5,381);
INSERT INTO "study_pointer" VALUES(415,'review_id',2,381);
INSERT INTO "study_pointer" VALUES(416,'account_id',2,382);
INSERT INTO "study_pointer" VALUES(417,'paper_id',9,382);
INSERT INTO "study_pointer" VALUES(418,'review_id',2,382);
INSERT INTO "study_pointer" VALUES(419,'account_id',2,383);
INSERT INTO "study_pointer" VALUES(420,'paper_id',10,383);
INSERT INTO "study_pointer" VALUES(421,'review_id',2,383);
INSERT INTO "study_pointer" VALUES(422,'closed_by_id',1,384);
INSERT INTO "study_pointer" VALUES(423,'review_id',2,384);
INSERT INTO "study_pointer" VALUES(424,'screener_id',4,384);
INSERT INTO "study_pointer" VALUES(425,'uploaded_by_id',1,387);
INSERT INTO "study_pointer" VALUES(426,'paper_id',1,388);
INSERT INTO "study_pointer" VALUES(427,'uploaded_by_id',1,388);
INSERT INTO "study_pointer" VALUES(428,'paper_id',2,389);
INSERT INTO "study_pointer" VALUES(429,'uploaded_by_id',1,389);
INSERT INTO "study_pointer" VALUES(430,'uploaded_by_id',1,392);
INSERT INTO "study_pointer" VALUES(431,'replaces_id',1,395);
INSERT INTO "study_pointer" VALUES(432,'home_id',1,397);
INSERT INTO "study_pointer" VALUES(433,'transcript_id',1,398);
INSERT INTO "study_pointer" VALUES(434,'written_by_id',1,398);
INSERT INTO "study_pointer" VALUES(435,'revision_id',1,401);
INSERT INTO "study_pointer" VALUES(436,'revision_id',13,401);
INSERT INTO "study_pointer" VALUES(437,'revision_id',1,402);
INSERT INTO "study_pointer" VALUES(438,'revision_id',13,402);
INSERT INTO "study_pointer" VALUES(439,'revision_id',1,403);
INSERT INTO "study_pointer" VALUES(440,'revision_id',13,403);
INSERT INTO "study_pointer" VALUES(441,'revision_id',1,404);
INSERT INTO "study_pointer" VALUES(442,'revision_id',13,404);
INSERT INTO "study_pointer" VALUES(443,'revision_id',1,405);
INSERT INTO "study_pointer" VALUES(444,'revision_id',13,405);
INSERT INTO "study_pointer" VALUES(445,'revision_id',1,406);
INSERT INTO "study_pointer" VALUES(446,'revision_id',13,406);
INSERT INTO "study_pointer" VALUES(447,'revision_id',1,407);
INSERT INTO "study_pointer" VALUES(448,'revision_id',13,407);
INSERT INTO "study_pointer" VALUES(449,'revision_id',1,408);
INSERT INTO "study_pointer" VALUES(450,'revision_id',13,408);
INSERT INTO "study_pointer" VALUES(451,'revision_id',1,409);
INSERT INTO "study_pointer" VALUES(452,'revision_id',13,409);
INSERT INTO "study_pointer" VALUES(453,'revision_id',1,410);
INSERT INTO "study_pointer" VALUES(454,'revision_id',13,410);
INSERT INTO "study_pointer" VALUES(455,'revision_id',1,411);
INSERT INTO "study_pointer" VALUES(456,'revision_id',13,411);
INSERT INTO "study_pointer" VALUES(457,'revision_id',1,412);
INSERT INTO "study_pointer" VALUES(458,'revision_id',13,412);
INSERT INTO "study_pointer" VALUES(459,'revision_id',1,413);
INSERT INTO "study_pointer" VALUES(460,'revision_id',13,413);
INSERT INTO "study_pointer" VALUES(461,'revision_id',1,414);
INSERT INTO "study_pointer" VALUES(462,'revision_id',13,414);
INSERT INTO "study_pointer" VALUES(463,'revision_id',1,415);
INSERT INTO "study_pointer" VALUES(464,'revision_id',13,415);
INSERT INTO "study_pointer" VALUES(465,'revision_id',1,416);
INSERT INTO "study_pointer" VALUES(466,'revision_id',13,416);
INSERT INTO "study_pointer" VALUES(467,'revision_id',1,417);
INSERT INTO "study_pointer" VALUES(468,'revision_id',13,417);
INSERT INTO "study_pointer" VALUES(469,'revision_id',1,418);
INSERT INTO "study_pointer" VALUES(470,'revision_id',13,418);
INSERT INTO "study_pointer" VALUES(471,'revision_id',1,419);
INSERT INTO "study_pointer" VALUES(472,'revision_id',13,419);
INSERT INTO "study_pointer" VALUES(473,'revision_id',1,420);
INSERT INTO "study_pointer" VALUES(474,'revision_id',13,420);
INSERT INTO "study_pointer" VALUES(475,'revision_id',1,421);
INSERT INTO "study_pointer" VALUES(476,'revision_id',13,421);
INSERT INTO "study_pointer" VALUES(477,'revision_id',1,422);
INSERT INTO "study_pointer" VALUES(478,'revision_id',13,422);
INSERT INTO "study_pointer" VALUES(479,'revision_id',1,423);
INSERT INTO "study_pointer" VALUES(480,'revision_id',13,423);
INSERT INTO "study_pointer" VALUES(481,'revision_id',1,424);
INSERT INTO "study_pointer" VALUES(482,'revision_id',13,424);
INSERT INTO "study_pointer" VALUES(483,'revision_id',1,425);
INSERT INTO "study_pointer" VALUES(484,'revision_id',13,425);
INSERT INTO "study_pointer" VALUES(485,'revision_id',1,426);
INSERT INTO "study_pointer" VALUES(486,'revision_id',13,426);
INSERT INTO "study_pointer" VALUES(487,'revision_id',1,427);
INSERT INTO "study_pointer" VALUES(488,'revision_id',13,427);
INSERT INTO "study_pointer" VALUES(489,'revision_id',1,428);
INSERT INTO "study_pointer" VALUES(490,'revision_id',13,428);
INSERT INTO "study_pointer" VALUES(491,'revision_id',1,429);
INSERT INTO "study_pointer" VALUES(492,'revision_id',13,429);
INSERT INTO "study_pointer" VALUES(493,'revision_id',1,430);
INSERT INTO "study_pointer" VALUES(494,'revision_id',13,430);
INSERT INTO "study_pointer" VALUES(495,'full_text_id',1,432);
INSERT INTO "study_pointer" VALUES(496,'transcript_id',13,433);
INSERT INTO "study_pointer" VALUES(497,'written_by_id',1,433);
INSERT INTO "study_pointer" VALUES(498,'account_id',1,435);
INSERT INTO "study_pointer" VALUES(499,'code_id',1,436);
INSERT INTO "study_pointer" VALUES(500,'coder_id',3,436);
INSERT INTO "study_pointer" VALUES(501,'revision_id',14,436);
INSERT INTO "study_pointer" VALUES(502,'code_id',1,437);
INSERT INTO "study_pointer" VALUES(503,'coder_id',3,437);
INSERT INTO "study_pointer" VALUES(504,'revision_id',14,437);
INSERT INTO "study_pointer" VALUES(505,'code_id',1,438);
INSERT INTO "study_pointer" VALUES(506,'coder_id',3,438);
INSERT INTO "study_pointer" VALUES(507,'revision_id',14,438);
INSERT INTO "study_pointer" VALUES(508,'account_id',4,439);
INSERT INTO "study_pointer" VALUES(509,'uploaded_by_id',1,440);
INSERT INTO "study_pointer" VALUES(510,'base_id',13,442);
INSERT INTO "study_pointer" VALUES(511,'transcript_id',1,442);
INSERT INTO "study_pointer" VALUES(512,'proposal_id',1,443);
INSERT INTO "study_pointer" VALUES(513,'person_id',4,446);
INSERT INTO "study_pointer" VALUES(514,'answer_id',1,447);
INSERT INTO "study_pointer" VALUES(515,'revision_id',13,447);
INSERT INTO "study_pointer" VALUES(516,'switched_on_by_id',1,448);
INSERT INTO "study_pointer" VALUES(517,'account_id',2,454);
INSERT INTO "study_pointer" VALUES(518,'uploaded_by_id',2,456);
INSERT INTO "study_pointer" VALUES(519,'uploaded_by_id',2,459);
INSERT INTO "study_pointer" VALUES(520,'person_id',114,466);
INSERT INTO "study_pointer" VALUES(521,'person_id',114,468);
INSERT INTO "study_pointer" VALUES(522,'uploaded_by_id',1,469);
INSERT INTO "study_pointer" VALUES(523,'uploaded_by_id',1,470);
INSERT INTO "study_pointer" VALUES(524,'uploaded_by_id',1,471);
INSERT INTO "study_pointer" VALUES(525,'uploaded_by_id',1,475);
INSERT INTO "study_pointer" VALUES(526,'uploaded_by_id',1,477);
-- survey_invitation
INSERT INTO "survey_invitation" VALUES(1,'2026-01-19 00:00:00',NULL,NULL,'','',1,1);
INSERT INTO "survey_invitation" VALUES(2,'2026-01-19 00:00:00',NULL,NULL,'','',2,1);
INSERT INTO "survey_invitation" VALUES(3,'2026-01-19 00:00:00',NULL,NULL,'','',3,1);
INSERT INTO "survey_invitation" VALUES(4,'2026-01-19 00:00:00',NULL,NULL,'','',4,1);
INSERT INTO "survey_invitation" VALUES(5,'2026-01-19 00:00:00',NULL,NULL,'','',5,1);
INSERT INTO "survey_invitation" VALUES(6,'2026-01-19 00:00:00',NULL,NULL,'','',6,1);
INSERT INTO "survey_invitation" VALUES(7,'2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',7,1);
INSERT INTO "survey_invitation" VALUES(8,'2026-01-19 00:00:00',NULL,NULL,'','',8,1);
INSERT INTO "survey_invitation" VALUES(9,'2026-01-19 00:00:00',NULL,NULL,'','',9,1);
INSERT INTO "survey_invitation" VALUES(10,'2026-01-19 00:00:00',NULL,NULL,'','',10,1);
INSERT INTO "survey_invitation" VALUES(11,'2026-01-19 00:00:00',NULL,NULL,'','',11,1);
INSERT INTO "survey_invitation" VALUES(12,'2026-01-19 00:00:00',NULL,NULL,'','',12,1);
INSERT INTO "survey_invitation" VALUES(13,'2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',13,1);
INSERT INTO "survey_invitation" VALUES(14,'2026-01-19 00:00:00',NULL,NULL,'','',14,1);
INSERT INTO "survey_invitation" VALUES(15,'2026-01-19 00:00:00',NULL,NULL,'','',15,1);
INSERT INTO "survey_invitation" VALUES(16,'2026-01-19 00:00:00',NULL,NULL,'','',16,1);
INSERT INTO "survey_invitation" VALUES(17,'2026-01-19 00:00:00',NULL,NULL,'','',17,1);
INSERT INTO "survey_invitation" VALUES(18,'2026-01-19 00:00:00',NULL,NULL,'','',18,1);
INSERT INTO "survey_invitation" VALUES(19,'2026-01-19 00:00:00',NULL,NULL,'','',19,1);
INSERT INTO "survey_invitation" VALUES(20,'2026-01-19 00:00:00',NULL,NULL,'','',20,1);
INSERT INTO "survey_invitation" VALUES(21,'2026-01-19 00:00:00',NULL,NULL,'','',21,1);
INSERT INTO "survey_invitation" VALUES(22,'2026-01-19 00:00:00',NULL,NULL,'','',22,1);
INSERT INTO "survey_invitation" VALUES(23,'2026-01-19 00:00:00',NULL,NULL,'','',23,1);
INSERT INTO "survey_invitation" VALUES(24,'2026-01-19 00:00:00',NULL,NULL,'','',24,1);
INSERT INTO "survey_invitation" VALUES(25,'2026-01-19 00:00:00',NULL,NULL,'','',25,1);
INSERT INTO "survey_invitation" VALUES(26,'2026-01-19 00:00:00',NULL,NULL,'','',26,1);
INSERT INTO "survey_invitation" VALUES(27,'2026-01-19 00:00:00',NULL,NULL,'','',27,1);
INSERT INTO "survey_invitation" VALUES(28,'2026-01-19 00:00:00',NULL,NULL,'','',28,1);
INSERT INTO "survey_invitation" VALUES(29,'2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',29,1);
INSERT INTO "survey_invitation" VALUES(30,'2026-01-19 00:00:00',NULL,NULL,'','',30,1);
INSERT INTO "survey_invitation" VALUES(31,'2026-01-19 00:00:00',NULL,NULL,'','',31,1);
INSERT INTO "survey_invitation" VALUES(32,'2026-01-19 00:00:00',NULL,NULL,'','',32,1);
INSERT INTO "survey_invitation" VALUES(33,'2026-01-19 00:00:00',NULL,NULL,'','',33,1);
INSERT INTO "survey_invitation" VALUES(34,'2026-01-19 00:00:00',NULL,NULL,'','',34,1);
INSERT INTO "survey_invitation" VALUES(35,'2026-01-19 00:00:00',NULL,NULL,'','',35,1);
INSERT INTO "survey_invitation" VALUES(36,'2026-01-19 00:00:00',NULL,NULL,'','',36,1);
INSERT INTO "survey_invitation" VALUES(37,'2026-01-19 00:00:00',NULL,NULL,'','',37,1);
INSERT INTO "survey_invitation" VALUES(38,'2026-01-19 00:00:00',NULL,NULL,'','',38,1);
INSERT INTO "survey_invitation" VALUES(39,'2026-01-19 00:00:00',NULL,NULL,'','',39,1);
INSERT INTO "survey_invitation" VALUES(40,'2026-01-19 00:00:00',NULL,NULL,'','',40,1);
INSERT INTO "survey_invitation" VALUES(41,'2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',41,1);
INSERT INTO "survey_invitation" VALUES(42,'2026-01-19 00:00:00',NULL,NULL,'','',42,1);
INSERT INTO "survey_invitation" VALUES(43,'2026-01-19 00:00:00',NULL,NULL,'','',43,1);
INSERT INTO "survey_invitation" VALUES(44,'2026-01-19 00:00:00',NULL,NULL,'','',44,1);
INSERT INTO "survey_invitation" VALUES(45,'2026-01-19 00:00:00',NULL,NULL,'','',45,1);
INSERT INTO "survey_invitation" VALUES(46,'2026-01-19 00:00:00',NULL,NULL,'','',46,1);
INSERT INTO "survey_invitation" VALUES(47,'2026-01-19 00:00:00',NULL,NULL,'','',47,1);
INSERT INTO "survey_invitation" VALUES(48,'2026-01-19 00:00:00',NULL,NULL,'','',48,1);
INSERT INTO "survey_invitation" VALUES(49,'2026-01-19 00:00:00',NULL,NULL,'','',49,1);
INSERT INTO "survey_invitation" VALUES(50,'2026-01-19 00:00:00',NULL,NULL,'','',50,1);
INSERT INTO "survey_invitation" VALUES(51,'2026-01-19 00:00:00',NULL,NULL,'','',51,1);
INSERT INTO "survey_invitation" VALUES(52,'2026-01-19 00:00:00',NULL,NULL,'','',52,1);
INSERT INTO "survey_invitation" VALUES(53,'2026-01-19 00:00:00',NULL,NULL,'','',53,1);
INSERT INTO "survey_invitation" VALUES(54,'2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',54,1);
INSERT INTO "survey_invitation" VALUES(55,'2026-01-19 00:00:00',NULL,NULL,'','',55,1);
INSERT INTO "survey_invitation" VALUES(56,'2026-01-19 00:00:00',NULL,NULL,'','',56,1);
INSERT INTO "survey_invitation" VALUES(57,'2026-01-19 00:00:00',NULL,NULL,'','',57,1);
INSERT INTO "survey_invitation" VALUES(58,'2026-01-19 00:00:00',NULL,NULL,'','',58,1);
INSERT INTO "survey_invitation" VALUES(59,'2026-01-19 00:00:00',NULL,NULL,'','',59,1);
INSERT INTO "survey_invitation" VALUES(60,'2026-01-19 00:00:00',NULL,NULL,'','',60,1);
INSERT INTO "survey_invitation" VALUES(61,'2026-01-19 00:00:00',NULL,NULL,'','',61,1);
INSERT INTO "survey_invitation" VALUES(62,'2026-01-19 00:00:00',NULL,NULL,'','',62,1);
INSERT INTO "survey_invitation" VALUES(63,'2026-01-19 00:00:00',NULL,NULL,'','',63,1);
INSERT INTO "survey_invitation" VALUES(64,'2026-01-19 00:00:00',NULL,NULL,'','',64,1);
INSERT INTO "survey_invitation" VALUES(65,'2026-01-19 00:00:00',NULL,NULL,'','',65,1);
INSERT INTO "survey_invitation" VALUES(66,'2026-01-19 00:00:00',NULL,NULL,'','',66,1);
INSERT INTO "survey_invitation" VALUES(67,'2026-01-19 00:00:00',NULL,NULL,'','',67,1);
INSERT INTO "survey_invitation" VALUES(68,'2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',68,1);
INSERT INTO "survey_invitation" VALUES(69,'2026-01-19 00:00:00',NULL,NULL,'','',69,1);
INSERT INTO "survey_invitation" VALUES(70,'2026-01-19 00:00:00',NULL,NULL,'','',70,1);
INSERT INTO "survey_invitation" VALUES(71,'2026-01-19 00:00:00',NULL,NULL,'','',71,1);
INSERT INTO "survey_invitation" VALUES(72,'2026-01-19 00:00:00',NULL,NULL,'','',72,1);
INSERT INTO "survey_invitation" VALUES(73,'2026-01-19 00:00:00',NULL,NULL,'','',73,1);
INSERT INTO "survey_invitation" VALUES(74,'2026-01-19 00:00:00',NULL,NULL,'','',74,1);
INSERT INTO "survey_invitation" VALUES(75,'2026-01-19 00:00:00',NULL,NULL,'','',75,1);
INSERT INTO "survey_invitation" VALUES(76,'2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',76,1);
INSERT INTO "survey_invitation" VALUES(77,'2026-01-19 00:00:00',NULL,NULL,'','',77,1);
INSERT INTO "survey_invitation" VALUES(78,'2026-01-19 00:00:00',NULL,NULL,'','',78,1);
INSERT INTO "survey_invitation" VALUES(79,'2026-01-19 00:00:00',NULL,NULL,'','',79,1);
INSERT INTO "survey_invitation" VALUES(80,'2026-01-19 00:00:00',NULL,NULL,'','',80,1);
INSERT INTO "survey_invitation" VALUES(81,'2026-01-19 00:00:00',NULL,NULL,'','',81,1);
INSERT INTO "survey_invitation" VALUES(82,'2026-01-19 00:00:00',NULL,NULL,'','',82,1);
INSERT INTO "survey_invitation" VALUES(83,'2026-01-19 00:00:00',NULL,NULL,'','',83,1);
INSERT INTO "survey_invitation" VALUES(84,'2026-01-19 00:00:00',NULL,NULL,'','',84,1);
INSERT INTO "survey_invitation" VALUES(85,'2026-01-19 00:00:00',NULL,NULL,'','',85,1);
INSERT INTO "survey_invitation" VALUES(86,'2026-01-19 00:00:00',NULL,NULL,'','',86,1);
INSERT INTO "survey_invitation" VALUES(87,'2026-01-19 00:00:00',NULL,NULL,'','',87,1);
INSERT INTO "survey_invitation" VALUES(88,'2026-01-19 00:00:00',NULL,NULL,'','',88,1);
INSERT INTO "survey_invitation" VALUES(89,'2026-01-19 00:00:00',NULL,NULL,'','',89,1);
INSERT INTO "survey_invitation" VALUES(90,'2026-01-19 00:00:00',NULL,NULL,'','',90,1);
INSERT INTO "survey_invitation" VALUES(91,'2026-01-19 00:00:00',NULL,NULL,'','',91,1);
INSERT INTO "survey_invitation" VALUES(92,'2026-01-19 00:00:00',NULL,NULL,'','',92,1);
INSERT INTO "survey_invitation" VALUES(93,'2026-01-19 00:00:00',NULL,NULL,'','',93,1);
INSERT INTO "survey_invitation" VALUES(94,'2026-01-19 00:00:00',NULL,NULL,'','',94,1);
INSERT INTO "survey_invitation" VALUES(95,'2026-01-19 00:00:00',NULL,NULL,'','',95,1);
INSERT INTO "survey_invitation" VALUES(96,'2026-01-19 00:00:00',NULL,NULL,'','',96,1);
INSERT INTO "survey_invitation" VALUES(97,'2026-01-19 00:00:00',NULL,NULL,'3.30','As noted in study.toml.',97,1);
INSERT INTO "survey_invitation" VALUES(98,'2026-01-19 00:00:00',NULL,NULL,'','',98,1);
INSERT INTO "survey_invitation" VALUES(99,'2026-01-19 00:00:00',NULL,NULL,'','',99,1);
INSERT INTO "survey_invitation" VALUES(100,'2026-01-19 00:00:00',NULL,NULL,'','',100,1);
INSERT INTO "survey_invitation" VALUES(101,'2026-01-19 00:00:00',NULL,NULL,'','',101,1);
INSERT INTO "survey_invitation" VALUES(102,'2026-01-19 00:00:00',NULL,NULL,'','',102,1);
INSERT INTO "survey_invitation" VALUES(103,'2026-01-19 00:00:00',NULL,NULL,'2.111','As noted in study.toml.',103,1);
INSERT INTO "survey_invitation" VALUES(104,'2026-01-19 00:00:00',NULL,NULL,'','',104,1);
INSERT INTO "survey_invitation" VALUES(105,'2026-01-19 00:00:00',NULL,NULL,'','',105,1);
INSERT INTO "survey_invitation" VALUES(106,'2026-01-19 00:00:00',NULL,NULL,'','',106,1);
INSERT INTO "survey_invitation" VALUES(107,'2026-01-19 00:00:00',NULL,NULL,'','',107,1);
INSERT INTO "survey_invitation" VALUES(108,'2026-01-19 00:00:00',NULL,NULL,'','',108,1);
INSERT INTO "survey_invitation" VALUES(109,'2026-01-19 00:00:00',NULL,NULL,'','',109,1);
INSERT INTO "survey_invitation" VALUES(110,'2026-01-19 00:00:00',NULL,NULL,'','',110,1);
INSERT INTO "survey_invitation" VALUES(111,'2026-01-19 00:00:00',NULL,NULL,'','',111,1);
INSERT INTO "survey_invitation" VALUES(112,'2026-01-19 00:00:00',NULL,NULL,'','',112,1);
INSERT INTO "survey_invitation" VALUES(113,'2026-01-19 00:00:00',NULL,NULL,'','',113,1);
INSERT INTO "survey_invitation" VALUES(114,'2026-01-19 00:00:00',NULL,NULL,'','',114,1);
INSERT INTO "survey_invitation" VALUES(115,'2026-03-16 09:00:00.990000','2026-03-16 09:00:00.997000',NULL,'','',1,2);
INSERT INTO "survey_invitation" VALUES(116,'2026-03-16 09:00:00.990000',NULL,NULL,'','',2,2);
INSERT INTO "survey_invitation" VALUES(117,'2026-03-16 09:00:00.990000',NULL,NULL,'','',3,2);
INSERT INTO "survey_invitation" VALUES(118,'2026-03-16 09:00:00.990000',NULL,NULL,'','',4,2);
INSERT INTO "survey_invitation" VALUES(119,'2026-03-16 09:00:00.990000',NULL,NULL,'','',5,2);
INSERT INTO "survey_invitation" VALUES(120,'2026-03-16 09:00:00.990000',NULL,NULL,'','',6,2);
INSERT INTO "survey_invitation" VALUES(121,'2026-03-16 09:00:00.990000',NULL,NULL,'','',7,2);
INSERT INTO "survey_invitation" VALUES(122,'2026-03-16 09:00:00.990000',NULL,NULL,'','',8,2);
INSERT INTO "survey_invitation" VALUES(123,'2026-03-16 09:00:00.990000',NULL,NULL,'','',9,2);
INSERT INTO "survey_invitation" VALUES(124,'2026-03-16 09:00:00.990000',NULL,NULL,'','',10,2);
INSERT INTO "survey_invitation" VALUES(125,'2026-03-16 09:00:00.990000',NULL,NULL,'','',11,2);
INSERT INTO "survey_invitation" VALUES(126,'2026-03-16 09:00:00.990000',NULL,NULL,'','',12,2);
INSERT INTO "survey_invitation" VALUES(127,'2026-03-16 09:00:00.990000',NULL,NULL,'','',13,2);
INSERT INTO "survey_invitation" VALUES(128,'2026-03-16 09:00:00.990000',NULL,NULL,'','',14,2);
INSERT INTO "survey_invitation" VALUES(129,'2026-03-16 09:00:00.990000',NULL,NULL,'','',15,2);
INSERT INTO "survey_invitation" VALUES(130,'2026-03-16 09:00:00.990000',NULL,NULL,'','',16,2);
INSERT INTO "survey_invitation" VALUES(131,'2026-03-16 09:00:00.990000',NULL,NULL,'','',17,2);
INSERT INTO "survey_invitation" VALUES(132,'2026-03-16 09:00:00.990000',NULL,NULL,'','',18,2);
INSERT INTO "survey_invitation" VALUES(133,'2026-03-16 09:00:00.990000',NULL,NULL,'','',19,2);
INSERT INTO "survey_invitation" VALUES(134,'2026-03-16 09:00:00.990000',NULL,NULL,'','',20,2);
INSERT INTO "survey_invitation" VALUES(135,'2026-03-16 09:00:00.990000',NULL,NULL,'','',21,2);
INSERT INTO "survey_invitation" VALUES(136,'2026-03-16 09:00:00.990000',NULL,NULL,'','',22,2);
INSERT INTO "survey_invitation" VALUES(137,'2026-03-16 09:00:00.990000',NULL,NULL,'','',23,2);
INSERT INTO "survey_invitation" VALUES(138,'2026-03-16 09:00:00.990000',NULL,NULL,'','',24,2);
INSERT INTO "survey_invitation" VALUES(139,'2026-03-16 09:00:00.990000',NULL,NULL,'','',25,2);
INSERT INTO "survey_invitation" VALUES(140,'2026-03-16 09:00:00.990000',NULL,NULL,'','',26,2);
INSERT INTO "survey_invitation" VALUES(141,'2026-03-16 09:00:00.990000',NULL,NULL,'','',27,2);
INSERT INTO "survey_invitation" VALUES(142,'2026-03-16 09:00:00.990000',NULL,NULL,'','',28,2);
INSERT INTO "survey_invitation" VALUES(143,'2026-03-16 09:00:00.990000',NULL,NULL,'','',29,2);
INSERT INTO "survey_invitation" VALUES(144,'2026-03-16 09:00:00.990000',NULL,NULL,'','',30,2);
INSERT INTO "survey_invitation" VALUES(145,'2026-03-16 09:00:00.990000',NULL,NULL,'','',31,2);
INSERT INTO "survey_invitation" VALUES(146,'2026-03-16 09:00:00.990000',NULL,NULL,'','',32,2);
INSERT INTO "survey_invitation" VALUES(147,'2026-03-16 09:00:00.990000',NULL,NULL,'','',33,2);
INSERT INTO "survey_invitation" VALUES(148,'2026-03-16 09:00:00.990000',NULL,NULL,'','',34,2);
INSERT INTO "survey_invitation" VALUES(149,'2026-03-16 09:00:00.990000',NULL,NULL,'','',35,2);
INSERT INTO "survey_invitation" VALUES(150,'2026-03-16 09:00:00.990000',NULL,NULL,'','',36,2);
INSERT INTO "survey_invitation" VALUES(151,'2026-03-16 09:00:00.990000',NULL,NULL,'','',37,2);
INSERT INTO "survey_invitation" VALUES(152,'2026-03-16 09:00:00.990000',NULL,NULL,'','',38,2);
INSERT INTO "survey_invitation" VALUES(153,'2026-03-16 09:00:00.990000',NULL,NULL,'','',39,2);
INSERT INTO "survey_invitation" VALUES(154,'2026-03-16 09:00:00.990000',NULL,NULL,'','',40,2);
INSERT INTO "survey_invitation" VALUES(155,'2026-03-16 09:00:00.990000',NULL,NULL,'','',41,2);
INSERT INTO "survey_invitation" VALUES(156,'2026-03-16 09:00:00.990000',NULL,NULL,'','',42,2);
INSERT INTO "survey_invitation" VALUES(157,'2026-03-16 09:00:00.990000',NULL,NULL,'','',43,2);
INSERT INTO "survey_invitation" VALUES(158,'2026-03-16 09:00:00.990000',NULL,NULL,'','',44,2);
INSERT INTO "survey_invitation" VALUES(159,'2026-03-16 09:00:00.990000',NULL,NULL,'','',45,2);
INSERT INTO "survey_invitation" VALUES(160,'2026-03-16 09:00:00.990000',NULL,NULL,'','',46,2);
INSERT INTO "survey_invitation" VALUES(161,'2026-03-16 09:00:00.990000',NULL,NULL,'','',47,2);
INSERT INTO "survey_invitation" VALUES(162,'2026-03-16 09:00:00.990000',NULL,NULL,'','',48,2);
INSERT INTO "survey_invitation" VALUES(163,'2026-03-16 09:00:00.990000',NULL,NULL,'','',49,2);
INSERT INTO "survey_invitation" VALUES(164,'2026-03-16 09:00:00.990000',NULL,NULL,'','',50,2);
INSERT INTO "survey_invitation" VALUES(165,'2026-03-16 09:00:00.990000',NULL,NULL,'','',51,2);
INSERT INTO "survey_invitation" VALUES(166,'2026-03-16 09:00:00.990000',NULL,NULL,'','',52,2);
INSERT INTO "survey_invitation" VALUES(167,'2026-03-16 09:00:00.990000',NULL,NULL,'','',53,2);
INSERT INTO "survey_invitation" VALUES(168,'2026-03-16 09:00:00.990000',NULL,NULL,'','',54,2);
INSERT INTO "survey_invitation" VALUES(169,'2026-03-16 09:00:00.990000',NULL,NULL,'','',55,2);
INSERT INTO "survey_invitation" VALUES(170,'2026-03-16 09:00:00.990000',NULL,NULL,'','',56,2);
INSERT INTO "survey_invitation" VALUES(171,'2026-03-16 09:00:00.990000',NULL,NULL,'','',57,2);
INSERT INTO "survey_invitation" VALUES(172,'2026-03-16 09:00:00.990000',NULL,NULL,'','',58,2);
INSERT INTO "survey_invitation" VALUES(173,'2026-03-16 09:00:00.990000',NULL,NULL,'','',59,2);
INSERT INTO "survey_invitation" VALUES(174,'2026-03-16 09:00:00.990000',NULL,NULL,'','',60,2);
INSERT INTO "survey_invitation" VALUES(175,'2026-03-16 09:00:00.990000',NULL,NULL,'','',61,2);
INSERT INTO "survey_invitation" VALUES(176,'2026-03-16 09:00:00.990000',NULL,NULL,'','',62,2);
INSERT INTO "survey_invitation" VALUES(177,'2026-03-16 09:00:00.990000',NULL,NULL,'','',63,2);
INSERT INTO "survey_invitation" VALUES(178,'2026-03-16 09:00:00.990000',NULL,NULL,'','',64,2);
INSERT INTO "survey_invitation" VALUES(179,'2026-03-16 09:00:00.990000',NULL,NULL,'','',65,2);
INSERT INTO "survey_invitation" VALUES(180,'2026-03-16 09:00:00.990000',NULL,NULL,'','',66,2);
INSERT INTO "survey_invitation" VALUES(181,'2026-03-16 09:00:00.990000',NULL,NULL,'','',67,2);
INSERT INTO "survey_invitation" VALUES(182,'2026-03-16 09:00:00.990000',NULL,NULL,'','',68,2);
INSERT INTO "survey_invitation" VALUES(183,'2026-03-16 09:00:00.990000',NULL,NULL,'','',69,2);
INSERT INTO "survey_invitation" VALUES(184,'2026-03-16 09:00:00.990000',NULL,NULL,'','',70,2);
INSERT INTO "survey_invitation" VALUES(185,'2026-03-16 09:00:00.990000',NULL,NULL,'','',71,2);
INSERT INTO "survey_invitation" VALUES(186,'2026-03-16 09:00:00.990000',NULL,NULL,'','',72,2);
INSERT INTO "survey_invitation" VALUES(187,'2026-03-16 09:00:00.990000',NULL,NULL,'','',73,2);
INSERT INTO "survey_invitation" VALUES(188,'2026-03-16 09:00:00.990000',NULL,NULL,'','',74,2);
INSERT INTO "survey_invitation" VALUES(189,'2026-03-16 09:00:00.990000',NULL,NULL,'','',75,2);
INSERT INTO "survey_invitation" VALUES(190,'2026-03-16 09:00:00.990000',NULL,NULL,'','',76,2);
INSERT INTO "survey_invitation" VALUES(191,'2026-03-16 09:00:00.990000',NULL,NULL,'','',77,2);
INSERT INTO "survey_invitation" VALUES(192,'2026-03-16 09:00:00.990000',NULL,NULL,'','',78,2);
INSERT INTO "survey_invitation" VALUES(193,'2026-03-16 09:00:00.990000',NULL,NULL,'','',79,2);
INSERT INTO "survey_invitation" VALUES(194,'2026-03-16 09:00:00.990000',NULL,NULL,'','',80,2);
INSERT INTO "survey_invitation" VALUES(195,'2026-03-16 09:00:00.990000',NULL,NULL,'','',81,2);
INSERT INTO "survey_invitation" VALUES(196,'2026-03-16 09:00:00.990000',NULL,NULL,'','',82,2);
INSERT INTO "survey_invitation" VALUES(197,'2026-03-16 09:00:00.990000',NULL,NULL,'','',83,2);
INSERT INTO "survey_invitation" VALUES(198,'2026-03-16 09:00:00.990000',NULL,NULL,'','',84,2);
INSERT INTO "survey_invitation" VALUES(199,'2026-03-16 09:00:00.990000',NULL,NULL,'','',85,2);
INSERT INTO "survey_invitation" VALUES(200,'2026-03-16 09:00:00.990000',NULL,NULL,'','',86,2);
INSERT INTO "survey_invitation" VALUES(201,'2026-03-16 09:00:00.990000',NULL,NULL,'','',87,2);
INSERT INTO "survey_invitation" VALUES(202,'2026-03-16 09:00:00.990000',NULL,NULL,'','',88,2);
INSERT INTO "survey_invitation" VALUES(203,'2026-03-16 09:00:00.990000',NULL,NULL,'','',89,2);
INSERT INTO "survey_invitation" VALUES(204,'2026-03-16 09:00:00.990000',NULL,NULL,'','',90,2);
INSERT INTO "survey_invitation" VALUES(205,'2026-03-16 09:00:00.990000',NULL,NULL,'','',91,2);
INSERT INTO "survey_invitation" VALUES(206,'2026-03-16 09:00:00.990000',NULL,NULL,'','',92,2);
INSERT INTO "survey_invitation" VALUES(207,'2026-03-16 09:00:00.990000',NULL,NULL,'','',93,2);
INSERT INTO "survey_invitation" VALUES(208,'2026-03-16 09:00:00.990000',NULL,NULL,'','',94,2);
INSERT INTO "survey_invitation" VALUES(209,'2026-03-16 09:00:00.990000',NULL,NULL,'','',95,2);
INSERT INTO "survey_invitation" VALUES(210,'2026-03-16 09:00:00.990000',NULL,NULL,'','',96,2);
INSERT INTO "survey_invitation" VALUES(211,'2026-03-16 09:00:00.990000',NULL,NULL,'','',97,2);
INSERT INTO "survey_invitation" VALUES(212,'2026-03-16 09:00:00.990000',NULL,NULL,'','',98,2);
INSERT INTO "survey_invitation" VALUES(213,'2026-03-16 09:00:00.990000',NULL,NULL,'','',99,2);
INSERT INTO "survey_invitation" VALUES(214,'2026-03-16 09:00:00.990000',NULL,NULL,'','',100,2);
INSERT INTO "survey_invitation" VALUES(215,'2026-03-16 09:00:00.990000',NULL,NULL,'','',101,2);
INSERT INTO "survey_invitation" VALUES(216,'2026-03-16 09:00:00.990000',NULL,NULL,'','',102,2);
INSERT INTO "survey_invitation" VALUES(217,'2026-03-16 09:00:00.990000',NULL,NULL,'','',103,2);
INSERT INTO "survey_invitation" VALUES(218,'2026-03-16 09:00:00.990000',NULL,NULL,'','',104,2);
INSERT INTO "survey_invitation" VALUES(219,'2026-03-16 09:00:00.990000',NULL,NULL,'','',105,2);
INSERT INTO "survey_invitation" VALUES(220,'2026-03-16 09:00:00.990000',NULL,NULL,'','',106,2);
INSERT INTO "survey_invitation" VALUES(221,'2026-03-16 09:00:00.990000',NULL,NULL,'','',107,2);
INSERT INTO "survey_invitation" VALUES(222,'2026-03-16 09:00:00.990000',NULL,NULL,'','',108,2);
INSERT INTO "survey_invitation" VALUES(223,'2026-03-16 09:00:00.990000',NULL,NULL,'','',109,2);
INSERT INTO "survey_invitation" VALUES(224,'2026-03-16 09:00:00.990000',NULL,NULL,'','',110,2);
INSERT INTO "survey_invitation" VALUES(225,'2026-03-16 09:00:00.990000',NULL,NULL,'','',111,2);
INSERT INTO "survey_invitation" VALUES(226,'2026-03-16 09:00:00.990000',NULL,NULL,'','',112,2);
INSERT INTO "survey_invitation" VALUES(227,'2026-03-16 09:00:00.990000',NULL,NULL,'','',113,2);
INSERT INTO "survey_invitation" VALUES(228,'2026-03-16 09:00:00.990000',NULL,NULL,'','',114,2);
-- survey_item
INSERT INTO "survey_item" VALUES(1,0,'welcome','note','{"en": "This questionnaire belongs to an invented study. It takes about ten minutes, and you may leave out what you do not want to answer."}','{}','[]',0,'','["about"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(2,1,'visits','integer','{"en": "How many working visits have you made to the partner country?"}','{}','[]',0,'','["about"]','','. >= 0 and . <= 80','Give a number from 0 to 80.','',1,1,'');
INSERT INTO "survey_item" VALUES(3,2,'last_return','date','{"en": "When did you come back from the last one?"}','{}','[]',0,'','["about"]','${visits} > 0','. <= today()','Give a day that is over.','',0,1,'');
INSERT INTO "survey_item" VALUES(4,3,'main_way','select_one','{"en": "How does the partnership mostly work?"}','{}','[{"name": "short_visits", "labels": {"en": "Short visits"}}, {"name": "long_stays", "labels": {"en": "Long stays"}}, {"name": "exchange", "labels": {"en": "Exchange in both directions"}}, {"name": "remote", "labels": {"en": "Remote, by phone and screen"}}]',0,'','["about"]','','','','',1,1,'');
INSERT INTO "survey_item" VALUES(5,4,'mission_support','select_one','{"en": "to support our partner''s health services."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(6,5,'mission_train','select_one','{"en": "to train our partner''s staff."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(7,6,'mission_learning','select_one','{"en": "so that we learn from our partner."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(8,7,'mission_research','select_one','{"en": "to do research together."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(9,8,'mission_bring_home','select_one','{"en": "to bring ideas back to our own service."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(10,9,'seen_innovation','select_one','{"en": "Have you seen something there that was new to you and that worked?"}','{"en": "A method, a tool, a way to organise work: anything that you would show a colleague."}','[{"name": "yes", "labels": {"en": "Yes"}}, {"name": "no", "labels": {"en": "No"}}]',0,'','["seen"]','','','','',1,1,'');
INSERT INTO "survey_item" VALUES(11,10,'innovation_text','text','{"en": "What was it?"}','{}','[]',0,'','["seen"]','${seen_innovation} = ''yes''','','','',0,1,'');
INSERT INTO "survey_item" VALUES(12,11,'came_home','select_one','{"en": "What became of it in your own service?"}','{}','[{"name": "nothing", "labels": {"en": "Nothing"}}, {"name": "talked", "labels": {"en": "It was talked about"}}, {"name": "tried", "labels": {"en": "It was tried"}}, {"name": "in_use", "labels": {"en": "It is in use"}}]',1,'','["seen"]','${seen_innovation} = ''yes''','','','',0,1,'');
INSERT INTO "survey_item" VALUES(13,12,'hindrances','select_multiple','{"en": "What stood in its way?"}','{}','[{"name": "time", "labels": {"en": "No time"}}, {"name": "money", "labels": {"en": "No money"}}, {"name": "rules", "labels": {"en": "Rules and approvals"}}, {"name": "doubt", "labels": {"en": "Doubts, as to where it came from"}}, {"name": "nobody_to_tell", "labels": {"en": "Nobody to tell"}}, {"name": "not_needed", "labels": {"en": "It is not needed here"}}]',0,'','["seen"]','${seen_innovation} = ''yes'' and ${came_home} != ''in_use''','','','',0,1,'');
INSERT INTO "survey_item" VALUES(14,13,'told','select_multiple','{"en": "With whom have you shared what you learned?"}','{}','[{"name": "nobody", "labels": {"en": "Nobody"}}, {"name": "team", "labels": {"en": "My team"}}, {"name": "managers", "labels": {"en": "My managers"}}, {"name": "college", "labels": {"en": "A professional body"}}, {"name": "partner", "labels": {"en": "Our partner"}}, {"name": "public", "labels": {"en": "The public, in a talk or an article"}}]',0,'','["learning"]','','not(selected(., ''nobody'') and count-selected(.) > 1)','Choose either nobody or those with whom you shared it.','',0,1,'');
INSERT INTO "survey_item" VALUES(15,14,'learned_text','text','{"en": "What is the most important thing you have learned there?"}','{}','[]',0,'','["learning"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(16,15,'help_text','text','{"en": "What would help an idea from there to be tried here?"}','{}','[]',0,'','["learning"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(17,16,'thanks','note','{"en": "Thank you. Some of those who answer will be asked for an interview."}','{}','[]',0,'','["learning"]','','','','',0,1,'');
INSERT INTO "survey_item" VALUES(18,0,'welcome','note','{"en": "This questionnaire belongs to an invented study. It takes about ten minutes, and you may leave out what you do not want to answer."}','{}','[]',0,'','["about"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(19,1,'visits','integer','{"en": "How many working visits have you made to the partner country?"}','{}','[]',0,'','["about"]','','. >= 0 and . <= 80','Give a number from 0 to 80.','',1,2,'');
INSERT INTO "survey_item" VALUES(20,2,'last_return','date','{"en": "When did you come back from the last one?"}','{}','[]',0,'','["about"]','${visits} > 0','. <= today()','Give a day that is over.','',0,2,'');
INSERT INTO "survey_item" VALUES(21,3,'main_way','select_one','{"en": "How does the partnership mostly work?"}','{}','[{"name": "short_visits", "labels": {"en": "Short visits"}}, {"name": "long_stays", "labels": {"en": "Long stays"}}, {"name": "exchange", "labels": {"en": "Exchange in both directions"}}, {"name": "remote", "labels": {"en": "Remote, by phone and screen"}}]',0,'','["about"]','','','','',1,2,'');
INSERT INTO "survey_item" VALUES(22,4,'mission_support','select_one','{"en": "to support our partner''s health services."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(23,5,'mission_train','select_one','{"en": "to train our partner''s staff."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(24,6,'mission_learning','select_one','{"en": "so that we learn from our partner."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(25,7,'mission_research','select_one','{"en": "to do research together."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(26,8,'mission_bring_home','select_one','{"en": "to bring ideas back to our own service."}','{}','[{"name": "strongly_disagree", "labels": {"en": "Strongly disagree"}}, {"name": "disagree", "labels": {"en": "Disagree"}}, {"name": "neutral", "labels": {"en": "Neither"}}, {"name": "agree", "labels": {"en": "Agree"}}, {"name": "strongly_agree", "labels": {"en": "Strongly agree"}}]',1,'mission','["mission"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(27,9,'seen_innovation','select_one','{"en": "Have you seen something there that was new to you and that worked?"}','{"en": "A method, a tool, a way to organise work: anything that you would show a colleague."}','[{"name": "yes", "labels": {"en": "Yes"}}, {"name": "no", "labels": {"en": "No"}}]',0,'','["seen"]','','','','',1,2,'');
INSERT INTO "survey_item" VALUES(28,10,'innovation_text','text','{"en": "What was it?"}','{}','[]',0,'','["seen"]','${seen_innovation} = ''yes''','','','',0,2,'');
INSERT INTO "survey_item" VALUES(29,11,'came_home','select_one','{"en": "What became of it in your own service?"}','{}','[{"name": "nothing", "labels": {"en": "Nothing"}}, {"name": "talked", "labels": {"en": "It was talked about"}}, {"name": "tried", "labels": {"en": "It was tried"}}, {"name": "in_use", "labels": {"en": "It is in use"}}]',1,'','["seen"]','${seen_innovation} = ''yes''','','','',0,2,'');
INSERT INTO "survey_item" VALUES(30,12,'hindrances','select_multiple','{"en": "What stood in its way?"}','{}','[{"name": "time", "labels": {"en": "No time"}}, {"name": "money", "labels": {"en": "No money"}}, {"name": "rules", "labels": {"en": "Rules and approvals"}}, {"name": "doubt", "labels": {"en": "Doubts, as to where it came from"}}, {"name": "nobody_to_tell", "labels": {"en": "Nobody to tell"}}, {"name": "not_needed", "labels": {"en": "It is not needed here"}}]',0,'','["seen"]','${seen_innovation} = ''yes'' and ${came_home} != ''in_use''','','','',0,2,'');
INSERT INTO "survey_item" VALUES(31,13,'told','select_multiple','{"en": "With whom have you shared what you learned?"}','{}','[{"name": "nobody", "labels": {"en": "Nobody"}}, {"name": "team", "labels": {"en": "My team"}}, {"name": "managers", "labels": {"en": "My managers"}}, {"name": "college", "labels": {"en": "A professional body"}}, {"name": "partner", "labels": {"en": "Our partner"}}, {"name": "public", "labels": {"en": "The public, in a talk or an article"}}]',0,'','["learning"]','','not(selected(., ''nobody'') and count-selected(.) > 1)','Choose either nobody or those with whom you shared it.','',0,2,'');
INSERT INTO "survey_item" VALUES(32,14,'learned_text','text','{"en": "What is the most important thing you have learned there?"}','{}','[]',0,'','["learning"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(33,15,'help_text','text','{"en": "What would help an idea from there to be tried here?"}','{}','[]',0,'','["learning"]','','','','',0,2,'');
INSERT INTO "survey_item" VALUES(34,16,'thanks','note','{"en": "Thank you. Some of those who answer will be asked for an interview."}','{}','[]',0,'','["learning"]','','','','',0,2,'');
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "study_account_groups_account_id_group_id_397e7209_uniq" ON "study_account_groups" ("account_id", "group_id");
CREATE INDEX "study_account_groups_account_id_b2ad253c" ON "study_account_groups" ("account_id");
CREATE INDEX "study_account_groups_group_id_058348e8" ON "study_account_groups" ("group_id");
CREATE UNIQUE INDEX "study_account_user_permissions_account_id_permission_id_a8ad91bc_uniq" ON "study_account_user_permissions" ("account_id", "permission_id");
CREATE INDEX "study_account_user_permissions_account_id_e6327076" ON "study_account_user_permissions" ("account_id");
CREATE INDEX "study_account_user_permissions_permission_id_8a4e45a2" ON "study_account_user_permissions" ("permission_id");
CREATE INDEX "study_upload_study_id_f6115349" ON "study_upload" ("study_id");
CREATE INDEX "study_upload_uploaded_by_id_9068ca94" ON "study_upload" ("uploaded_by_id");
CREATE INDEX "study_membership_account_id_aaf2437d" ON "study_membership" ("account_id");
CREATE INDEX "study_membership_study_id_4e8628ac" ON "study_membership" ("study_id");
CREATE INDEX "study_event_actor_id_b2aed532" ON "study_event" ("actor_id");
CREATE INDEX "study_event_study_id_6bf58996" ON "study_event" ("study_id");
CREATE INDEX "event_by_study" ON "study_event" ("study_id", "id" DESC);
CREATE INDEX "event_by_subject" ON "study_event" ("study_id", "subject_kind", "subject_id");
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE INDEX "library_mark_account_id_e21a8061" ON "library_mark" ("account_id");
CREATE INDEX "library_mark_paper_id_8ebdd7c2" ON "library_mark" ("paper_id");
CREATE INDEX "library_comment_account_id_b289b7b5" ON "library_comment" ("account_id");
CREATE INDEX "library_comment_paper_id_ba1ceb98" ON "library_comment" ("paper_id");
CREATE UNIQUE INDEX "library_interest_papers_interest_id_paper_id_ed131487_uniq" ON "library_interest_papers" ("interest_id", "paper_id");
CREATE INDEX "library_interest_papers_interest_id_c5dc3667" ON "library_interest_papers" ("interest_id");
CREATE INDEX "library_interest_papers_paper_id_d3366b43" ON "library_interest_papers" ("paper_id");
CREATE UNIQUE INDEX "library_label_papers_label_id_paper_id_a8e892b6_uniq" ON "library_label_papers" ("label_id", "paper_id");
CREATE INDEX "library_label_papers_label_id_c2bec1d1" ON "library_label_papers" ("label_id");
CREATE INDEX "library_label_papers_paper_id_683d620d" ON "library_label_papers" ("paper_id");
CREATE UNIQUE INDEX "library_learningcycle_papers_learningcycle_id_paper_id_a5611ba8_uniq" ON "library_learningcycle_papers" ("learningcycle_id", "paper_id");
CREATE INDEX "library_learningcycle_papers_learningcycle_id_639e088e" ON "library_learningcycle_papers" ("learningcycle_id");
CREATE INDEX "library_learningcycle_papers_paper_id_63975561" ON "library_learningcycle_papers" ("paper_id");
CREATE INDEX "library_merge_kept_id_a5736483" ON "library_merge" ("kept_id");
CREATE INDEX "library_merge_study_id_1a134e27" ON "library_merge" ("study_id");
CREATE INDEX "library_opening_account_id_f00350c0" ON "library_opening" ("account_id");
CREATE INDEX "library_opening_paper_id_f4e32550" ON "library_opening" ("paper_id");
CREATE INDEX "library_review_study_id_840f5d5d" ON "library_review" ("study_id");
CREATE UNIQUE INDEX "library_review_papers_review_id_paper_id_76f05713_uniq" ON "library_review_papers" ("review_id", "paper_id");
CREATE INDEX "library_review_papers_review_id_e36aad15" ON "library_review_papers" ("review_id");
CREATE INDEX "library_review_papers_paper_id_e890dc15" ON "library_review_papers" ("paper_id");
CREATE INDEX "library_searchlog_account_id_a53009ff" ON "library_searchlog" ("account_id");
CREATE INDEX "library_searchlog_study_id_9ad8e2ca" ON "library_searchlog" ("study_id");
CREATE UNIQUE INDEX "library_folder_papers_folder_id_paper_id_dcc9c4fe_uniq" ON "library_folder_papers" ("folder_id", "paper_id");
CREATE INDEX "library_folder_papers_folder_id_3d877aa3" ON "library_folder_papers" ("folder_id");
CREATE INDEX "library_folder_papers_paper_id_0e1842ee" ON "library_folder_papers" ("paper_id");
CREATE INDEX "library_fulltext_paper_id_0651283a" ON "library_fulltext" ("paper_id");
CREATE INDEX "library_fulltext_uploaded_by_id_43899046" ON "library_fulltext" ("uploaded_by_id");
CREATE INDEX "library_interest_account_id_0629d804" ON "library_interest" ("account_id");
CREATE INDEX "library_interest_study_id_c0db754a" ON "library_interest" ("study_id");
CREATE INDEX "library_feedday_interest_id_52536cc1" ON "library_feedday" ("interest_id");
CREATE INDEX "library_label_study_id_97335156" ON "library_label" ("study_id");
CREATE INDEX "library_neighbour_other_id_cd02368e" ON "library_neighbour" ("other_id");
CREATE INDEX "library_neighbour_paper_id_70eb06b6" ON "library_neighbour" ("paper_id");
CREATE INDEX "opening_by_account" ON "library_opening" ("account_id", "at" DESC);
CREATE INDEX "library_provideranswer_study_id_57e894f6" ON "library_provideranswer" ("study_id");
CREATE INDEX "library_decision_account_id_31466d4f" ON "library_decision" ("account_id");
CREATE INDEX "library_decision_paper_id_2142564c" ON "library_decision" ("paper_id");
CREATE INDEX "library_decision_review_id_1e7c35d0" ON "library_decision" ("review_id");
CREATE INDEX "decision_by_screener" ON "library_decision" ("review_id", "account_id");
CREATE INDEX "library_savedsearch_account_id_75c137ff" ON "library_savedsearch" ("account_id");
CREATE INDEX "library_savedsearch_study_id_2313d224" ON "library_savedsearch" ("study_id");
CREATE INDEX "library_settlement_paper_id_e5bba30d" ON "library_settlement" ("paper_id");
CREATE INDEX "library_settlement_review_id_4bd3ac9c" ON "library_settlement" ("review_id");
CREATE INDEX "library_settlement_settled_by_id_b91ba3c3" ON "library_settlement" ("settled_by_id");
CREATE INDEX "library_duplicatepair_one_id_8f9c71a5" ON "library_duplicatepair" ("one_id");
CREATE INDEX "library_duplicatepair_other_id_f2cec017" ON "library_duplicatepair" ("other_id");
CREATE INDEX "library_duplicatepair_study_id_6169609e" ON "library_duplicatepair" ("study_id");
CREATE INDEX "library_delivery_account_id_9ea8091e" ON "library_delivery" ("account_id");
CREATE INDEX "library_screener_account_id_bb6f1a82" ON "library_screener" ("account_id");
CREATE INDEX "library_screener_review_id_561ad3cf" ON "library_screener" ("review_id");
CREATE UNIQUE INDEX "one_number_a_cycle" ON "library_learningcycle" ("account_id", "number") WHERE "number" IS NOT NULL;
CREATE INDEX "library_learningcycle_account_id_a506c84e" ON "library_learningcycle" ("account_id");
CREATE INDEX "library_learningcycle_study_id_664a2b06" ON "library_learningcycle" ("study_id");
CREATE INDEX "library_closing_closed_by_id_509c9e6a" ON "library_closing" ("closed_by_id");
CREATE INDEX "library_closing_review_id_6d69990f" ON "library_closing" ("review_id");
CREATE INDEX "register_frame_study_id_fd44bd6f" ON "register_frame" ("study_id");
CREATE UNIQUE INDEX "register_partnership_countries_partnership_id_country_id_245161fd_uniq" ON "register_partnership_countries" ("partnership_id", "country_id");
CREATE INDEX "register_partnership_countries_partnership_id_5df0a5c3" ON "register_partnership_countries" ("partnership_id");
CREATE INDEX "register_partnership_countries_country_id_7cb7e7b5" ON "register_partnership_countries" ("country_id");
CREATE UNIQUE INDEX "register_partnership_organisations_partnership_id_organisation_id_5e102b46_uniq" ON "register_partnership_organisations" ("partnership_id", "organisation_id");
CREATE INDEX "register_partnership_organisations_partnership_id_5192bd70" ON "register_partnership_organisations" ("partnership_id");
CREATE INDEX "register_partnership_organisations_organisation_id_069f2595" ON "register_partnership_organisations" ("organisation_id");
CREATE INDEX "register_country_study_id_19256a4e" ON "register_country" ("study_id");
CREATE INDEX "register_organisation_country_id_b507c7b1" ON "register_organisation" ("country_id");
CREATE INDEX "register_organisation_study_id_3a21e1b4" ON "register_organisation" ("study_id");
CREATE INDEX "register_partnership_study_id_577a07fd" ON "register_partnership" ("study_id");
CREATE INDEX "register_grant_study_id_d2f5b2aa" ON "register_grant" ("study_id");
CREATE INDEX "register_grant_partnership_id_a51a1f2b" ON "register_grant" ("partnership_id");
CREATE INDEX "register_person_country_id_d8b9efa7" ON "register_person" ("country_id");
CREATE INDEX "register_person_organisation_id_3c9e2e28" ON "register_person" ("organisation_id");
CREATE INDEX "register_person_partnership_id_4423970e" ON "register_person" ("partnership_id");
CREATE INDEX "register_person_study_id_8898f0da" ON "register_person" ("study_id");
CREATE INDEX "register_framemember_frame_id_0e0191c9" ON "register_framemember" ("frame_id");
CREATE INDEX "register_framemember_person_id_c44ec240" ON "register_framemember" ("person_id");
CREATE INDEX "interviews_interview_person_id_baf8645c" ON "interviews_interview" ("person_id");
CREATE INDEX "interviews_interview_study_id_05bcf127" ON "interviews_interview" ("study_id");
CREATE INDEX "interviews_textrevision_written_by_id_71c1f4d2" ON "interviews_textrevision" ("written_by_id");
CREATE INDEX "interviews_textrevision_transcript_id_c37462b9" ON "interviews_textrevision" ("transcript_id");
CREATE INDEX "interviews_turn_revision_id_4c71cc36" ON "interviews_turn" ("revision_id");
CREATE INDEX "interviews_transcript_study_id_746eebc7" ON "interviews_transcript" ("study_id");
CREATE UNIQUE INDEX "coding_theme_codes_theme_id_code_id_88494cf6_uniq" ON "coding_theme_codes" ("theme_id", "code_id");
CREATE INDEX "coding_theme_codes_theme_id_7c8850b6" ON "coding_theme_codes" ("theme_id");
CREATE INDEX "coding_theme_codes_code_id_fce31dd5" ON "coding_theme_codes" ("code_id");
CREATE INDEX "coding_code_study_id_4caaa9f9" ON "coding_code" ("study_id");
CREATE INDEX "coding_code_parent_id_729e12b2" ON "coding_code" ("parent_id");
CREATE UNIQUE INDEX "code_name_once_at_the_top" ON "coding_code" ("study_id", "name") WHERE "parent_id" IS NULL;
CREATE INDEX "coding_coder_account_id_470fc646" ON "coding_coder" ("account_id");
CREATE INDEX "coding_coder_study_id_cfb98770" ON "coding_coder" ("study_id");
CREATE INDEX "coding_coding_code_id_169dc677" ON "coding_coding" ("code_id");
CREATE INDEX "coding_coding_coder_id_646aeb05" ON "coding_coding" ("coder_id");
CREATE INDEX "coding_coding_revision_id_d3d0d082" ON "coding_coding" ("revision_id");
CREATE INDEX "coding_by_place" ON "coding_coding" ("revision_id", "start");
CREATE INDEX "coding_by_code" ON "coding_coding" ("code_id", "revision_id", "start");
CREATE INDEX "coding_theme_study_id_d40303bf" ON "coding_theme" ("study_id");
CREATE INDEX "django_task_queue_n_99c321_idx" ON "django_tasks_database_dbtaskresult" ("queue_name");
CREATE INDEX "django_task_backend_071754_idx" ON "django_tasks_database_dbtaskresult" ("backend_name");
CREATE INDEX "tasks_db_new_ordering_idx" ON "django_tasks_database_dbtaskresult" ("status", "priority" DESC, "run_after" ASC, "enqueued_at" ASC) WHERE "status" = 'READY';
CREATE INDEX "study_change_person_06e9667a" ON "study_change" ("person");
CREATE INDEX "study_change_event_id_dfa15051" ON "study_change" ("event_id");
CREATE INDEX "change_by_row" ON "study_change" ("kind", "row_id");
CREATE INDEX "study_event_within_id_a85f0624" ON "study_event" ("within_id");
CREATE INDEX "study_event_undoes_id_b57828b7" ON "study_event" ("undoes_id");
CREATE INDEX "study_assignment_account_id_246a968a" ON "study_assignment" ("account_id");
CREATE INDEX "study_assignment_study_id_c5441132" ON "study_assignment" ("study_id");
CREATE INDEX "study_accesslink_study_id_bb70def3" ON "study_accesslink" ("study_id");
CREATE INDEX "link_by_target" ON "study_accesslink" ("purpose", "target");
CREATE INDEX "study_memberinvitation_study_id_2cfd5417" ON "study_memberinvitation" ("study_id");
CREATE INDEX "person_who_left" ON "register_person" ("withdrawn_at") WHERE "withdrawn_at" IS NOT NULL;
CREATE UNIQUE INDEX "one_answer_open_a_transcript" ON "interviews_proposal" ("transcript_id") WHERE "handled_at" IS NULL;
CREATE INDEX "interviews_proposal_base_id_9b5bf876" ON "interviews_proposal" ("base_id");
CREATE INDEX "interviews_proposal_handled_by_id_82b35fb9" ON "interviews_proposal" ("handled_by_id");
CREATE INDEX "interviews_proposal_transcript_id_c24e50b7" ON "interviews_proposal" ("transcript_id");
CREATE INDEX "interviews_proposedturn_proposal_id_1c926609" ON "interviews_proposedturn" ("proposal_id");
CREATE INDEX "survey_response_person_id_64c3e4e0" ON "survey_response" ("person_id");
CREATE INDEX "survey_response_questionnaire_id_d9705440" ON "survey_response" ("questionnaire_id");
CREATE UNIQUE INDEX "one_response_a_person" ON "survey_response" ("questionnaire_id", "person_id") WHERE "person_id" IS NOT NULL;
CREATE INDEX "survey_questionnaire_frame_id_613bbc01" ON "survey_questionnaire" ("frame_id");
CREATE INDEX "survey_questionnaire_study_id_73baebd1" ON "survey_questionnaire" ("study_id");
CREATE INDEX "findings_finding_study_id_3b0b4940" ON "findings_finding" ("study_id");
CREATE INDEX "findings_finding_written_by_id_8526e5d4" ON "findings_finding" ("written_by_id");
CREATE INDEX "findings_jointdisplay_study_id_f295b47c" ON "findings_jointdisplay" ("study_id");
CREATE UNIQUE INDEX "findings_jointdisplay_items_jointdisplay_id_item_id_560d3a14_uniq" ON "findings_jointdisplay_items" ("jointdisplay_id", "item_id");
CREATE INDEX "findings_jointdisplay_items_jointdisplay_id_9d778da0" ON "findings_jointdisplay_items" ("jointdisplay_id");
CREATE INDEX "findings_jointdisplay_items_item_id_777cf43c" ON "findings_jointdisplay_items" ("item_id");
CREATE INDEX "findings_evidence_coding_id_1e841f0f" ON "findings_evidence" ("coding_id");
CREATE INDEX "findings_evidence_item_id_93c47091" ON "findings_evidence" ("item_id");
CREATE INDEX "findings_evidence_finding_id_ada0e8d0" ON "findings_evidence" ("finding_id");
CREATE INDEX "findings_evidence_display_id_32f4e4e3" ON "findings_evidence" ("display_id");
CREATE INDEX "findings_cell_signed_by_id_435368a2" ON "findings_cell" ("signed_by_id");
CREATE INDEX "findings_cell_row_id_be462106" ON "findings_cell" ("row_id");
CREATE INDEX "findings_displayrow_code_id_1801a5c5" ON "findings_displayrow" ("code_id");
CREATE INDEX "findings_displayrow_theme_id_d9a3f330" ON "findings_displayrow" ("theme_id");
CREATE INDEX "findings_displayrow_display_id_5b939b7d" ON "findings_displayrow" ("display_id");
CREATE INDEX "findings_kepttext_study_id_99a68ae5" ON "findings_kepttext" ("study_id");
CREATE INDEX "findings_speakeranswer_person_id_b3aa051b" ON "findings_speakeranswer" ("person_id");
CREATE INDEX "findings_speakeranswer_study_id_ae664e74" ON "findings_speakeranswer" ("study_id");
CREATE INDEX "findings_quotationreply_revision_id_34def288" ON "findings_quotationreply" ("revision_id");
CREATE INDEX "findings_quotationreply_answer_id_de85596f" ON "findings_quotationreply" ("answer_id");
CREATE INDEX "answer_by_item" ON "survey_answer" ("item_id", "status", "value");
CREATE INDEX "innovations_innovation_observed_by_id_d54f8b8a" ON "innovations_innovation" ("observed_by_id");
CREATE INDEX "innovations_innovation_origin_country_id_5c8b839b" ON "innovations_innovation" ("origin_country_id");
CREATE INDEX "innovations_innovation_study_id_1de276e1" ON "innovations_innovation" ("study_id");
CREATE INDEX "innovations_evidence_answer_id_bcf81d75" ON "innovations_evidence" ("answer_id");
CREATE INDEX "innovations_evidence_coding_id_e4e865eb" ON "innovations_evidence" ("coding_id");
CREATE INDEX "innovations_evidence_paper_id_c5615fb8" ON "innovations_evidence" ("paper_id");
CREATE INDEX "innovations_evidence_innovation_id_1ccdc562" ON "innovations_evidence" ("innovation_id");
CREATE INDEX "innovations_evidence_stage_id_cf5a396d" ON "innovations_evidence" ("stage_id");
CREATE INDEX "innovations_stage_innovation_id_c8cbcd8a" ON "innovations_stage" ("innovation_id");
CREATE INDEX "innovations_countingrule_home_id_091a996f" ON "innovations_countingrule" ("home_id");
CREATE INDEX "jobs_job_scope_2976f88e" ON "jobs_job" ("scope");
CREATE INDEX "job_by_beat" ON "jobs_job" ("state", "beat_at");
CREATE INDEX "library_paper_study_id_f7103c60" ON "library_paper" ("study_id");
CREATE INDEX "paper_by_doi" ON "library_paper" ("study_id", "doi");
CREATE INDEX "paper_by_pmid" ON "library_paper" ("study_id", "pmid");
CREATE INDEX "paper_by_title" ON "library_paper" ("study_id", "title_key");
CREATE INDEX "library_paperchange_study_id_3098d79d" ON "library_paperchange" ("study_id");
CREATE INDEX "library_providerswitch_study_id_16530e1d" ON "library_providerswitch" ("study_id");
CREATE INDEX "library_providerswitch_switched_on_by_id_d28db4c9" ON "library_providerswitch" ("switched_on_by_id");
CREATE INDEX "library_holding_institution_id_376e2466" ON "library_holding" ("institution_id");
CREATE INDEX "holding_by_issn" ON "library_holding" ("institution_id", "issns");
CREATE INDEX "library_folder_owner_id_2e046a88" ON "library_folder" ("owner_id");
CREATE INDEX "library_folder_study_id_b5fc53a7" ON "library_folder" ("study_id");
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id");
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes');
CREATE INDEX "register_consent_person_id_0ad71f9e" ON "register_consent" ("person_id");
CREATE INDEX "consent_taken_back" ON "register_consent" ("clause", "person_id") WHERE "withdrawn_at" IS NOT NULL;
CREATE INDEX "sample_selection_draw_id_e0337e71" ON "sample_selection" ("draw_id");
CREATE INDEX "sample_selection_person_id_08b29922" ON "sample_selection" ("person_id");
CREATE INDEX "sample_selection_replaces_id_cff0d1fd" ON "sample_selection" ("replaces_id");
CREATE INDEX "sample_draw_questionnaire_id_05dd7fba" ON "sample_draw" ("questionnaire_id");
CREATE INDEX "sample_draw_study_id_177d69af" ON "sample_draw" ("study_id");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "study_pointer_change_id_f4eb5948" ON "study_pointer" ("change_id");
CREATE INDEX "pointer_by_row" ON "study_pointer" ("column", "row_id");
CREATE INDEX "survey_invitation_person_id_6afc7edd" ON "survey_invitation" ("person_id");
CREATE INDEX "survey_invitation_questionnaire_id_34ac664c" ON "survey_invitation" ("questionnaire_id");
CREATE INDEX "survey_item_questionnaire_id_a5922195" ON "survey_item" ("questionnaire_id");
CREATE TRIGGER study_event_append_only BEFORE UPDATE OF at, verb, subject_kind, subject_id, before, after, study_id ON study_event
BEGIN SELECT RAISE(ABORT, 'The log is append-only.'); END;
CREATE TRIGGER library_paper_fts_added AFTER INSERT ON library_paper BEGIN INSERT INTO library_paper_fts(rowid, title, authors_line, journal, words) VALUES (new.id, new.title, new.authors_line, new.journal, new.words); END;
CREATE TRIGGER library_paper_fts_deleted AFTER DELETE ON library_paper BEGIN INSERT INTO library_paper_fts(library_paper_fts, rowid, title, authors_line, journal, words) VALUES ('delete', old.id, old.title, old.authors_line, old.journal, old.words); END;
CREATE TRIGGER library_paper_fts_changed AFTER UPDATE OF id, title, authors_line, journal, words ON library_paper BEGIN INSERT INTO library_paper_fts(library_paper_fts, rowid, title, authors_line, journal, words) VALUES ('delete', old.id, old.title, old.authors_line, old.journal, old.words); INSERT INTO library_paper_fts(rowid, title, authors_line, journal, words) VALUES (new.id, new.title, new.authors_line, new.journal, new.words); END;
CREATE TRIGGER library_paper_noted_added AFTER INSERT ON library_paper BEGIN INSERT INTO library_paperchange (study_id, paper_id) SELECT new.study_id, new.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = new.study_id); END;
CREATE TRIGGER library_paper_noted_deleted AFTER DELETE ON library_paper BEGIN INSERT INTO library_paperchange (study_id, paper_id) SELECT old.study_id, old.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = old.study_id); END;
CREATE TRIGGER library_paper_noted_changed AFTER UPDATE OF id, study_id, title, authors_line, journal, words, terms, year, doi, pmid ON library_paper BEGIN INSERT INTO library_paperchange (study_id, paper_id) SELECT old.study_id, old.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = old.study_id); INSERT INTO library_paperchange (study_id, paper_id) SELECT new.study_id, new.id WHERE EXISTS (SELECT 1 FROM library_largeindex WHERE study_id = new.study_id) AND (new.id <> old.id OR new.study_id <> old.study_id); END;
COMMIT;
