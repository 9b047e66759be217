// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Error codes documented for `/security/accounts`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 1261215 | [`ROLE_NOT_FOUND`] | No role has the name that was given. | Check the name against `/security/roles`; roles of another SVM do not count. | `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7) |
//! | 1261218 | [`USER_NOT_FOUND`] | No such account exists with this owner. | Check owner and name; an account of the cluster is filed under the administrative SVM. | `update_where` (Since 9.16.1), `update` (Since 9.7) |
//! | 1261225 | [`COMMAND_DIRECTORY_INVALID`] | The name of a command directory is not valid. | Check its spelling on the command line. | `create` (Since 9.16.1) |
//! | 1263343 | [`CANNOT_LOCK_WITHOUT_PASSWORD`] | An account without a password, or one that does not sign in by password, cannot be locked. | Set a password first, or remove the account's applications instead. | `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7) |
//! | 2621475 | [`NODE_SVM_UNSUPPORTED`] | The owner is the SVM of a node, which cannot have accounts of its own. | Name a data SVM, or leave the owner out for an account of the cluster. | `create` (Since 9.16.1) |
//! | 2621601 | [`SYSTEM_SVM_UNSUPPORTED`] | The owner is a system SVM, for which this is not possible. | Name a data SVM, or leave the owner out for an account of the cluster. | `create` (Since 9.16.1) |
//! | 2621706 | [`SVM_NAME_AND_UUID_DISAGREE`] | Name and UUID in the request belong to two different SVMs. | Send one of the two. | `create` (Since 9.16.1) |
//! | 5636096 | [`ACCOUNT_HAS_NO_PASSWORD`] | The account cannot be changed in this way as long as it has no password. | Send a password with the same request. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636097 | [`USER_HAS_NO_PASSWORD`] | The change failed because no password is set for the user. | Send a password with the same request. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636098 | [`LAST_UNLOCKED_ADMIN`] | This is the last unlocked account with the `admin` role, and deleting it would lock everybody out. | Create or unlock another administrator first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 5636099 | [`SP_USER_NEEDS_ADMIN_ROLE`] | An account for the service processor must have the `admin` role. | Use `admin`, or leave out the `service_processor` application. | `create` (Since 9.6) |
//! | 5636100 | [`SP_USER_ROLE_CHANGE`] | The role of an account for the service processor cannot become anything but `admin`. | Remove the `service_processor` application first. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636121 | [`RESERVED_NAME`] | The system keeps this name for itself. | Choose another name. | `create` (Since 9.6) |
//! | 5636125 | [`SYSTEM_ACCOUNT`] | The account belongs to the system, AutoSupport for example, and cannot be changed or removed. | Leave it alone; filter such accounts out of bulk requests. | `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636126 | [`AUTOSUPPORT_RESERVED`] | `autosupport` is reserved, as the name of an account and of a role. | Choose another name or role. | `create` (Since 9.6) |
//! | 5636129 | [`ROLE_NOT_DEFINED`] | The role that the request names is not defined. | Create the role first, or correct the name. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636136 | [`GROUP_NEEDS_NSSWITCH`] | An account can stand for an LDAP or NIS group only when its method is `nsswitch`. | Set the method to `nsswitch`, or leave `is_ns_switch_group` off. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636140 | [`CONSOLE_NOT_FOR_SVM`] | Accounts of a data SVM cannot use the console. | Leave the `console` application out. | `create` (Since 9.6) |
//! | 5636141 | [`SP_NOT_FOR_SVM`] | Accounts of a data SVM cannot use the service processor. | Leave the `service_processor` application out. | `create` (Since 9.6) |
//! | 5636146 | [`LAST_CONSOLE_ADMIN`] | The last administrator who can sign in at the console cannot be deleted. | Give another `admin` account the `console` application first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 5636154 | [`SECOND_METHOD_APPLICATION`] | A second method exists only for SSH and the service processor. | Remove it from the entries of other applications. | `create` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636155 | [`SECOND_METHOD_NEEDS_FIRST`] | The first method does not admit a second one; `password`, `publickey` and `nsswitch` do. | Change the first method or drop the second. | `create` (From 9.6 to 9.16.1), `update_where` (Only in 9.16.1), `update` (From 9.6 to 9.16.1) |
//! | 5636156 | [`METHODS_IDENTICAL`] | First and second method are the same. | Choose two different ones. | `create` (From 9.6 to 9.16.1), `update_where` (Only in 9.16.1), `update` (From 9.6 to 9.16.1) |
//! | 5636157 | [`DOMAIN_WITHOUT_SECOND_METHOD`] | With `domain` as the first method there can be no second one. | Drop the second method. | `create` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1) |
//! | 5636159 | [`SECOND_METHOD_SINGLE_ENTRY`] | With a second method set, the user can have one entry only for that application. | Remove the other entries for the same application. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636164 | [`PASSWORD_WITH_NSSWITCH`] | `password` and `nsswitch` cannot be combined as first and second method. | Make one of them `publickey`. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 5636165 | [`SECOND_METHOD_NOT_FOR_GROUPS`] | Accounts that stand for an LDAP or NIS group cannot have a second method. | Drop the second method, or create accounts for the members. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636174 | [`PASSWORD_OF_OTHERS`] | The caller may change no password but their own. | Sign in as that user, or as an administrator with more rights. | `update` (From 9.6 to 9.9.1) |
//! | 5636176 | [`APPLICATION_AND_METHOD_DISAGREE`] | The application cannot be used with this method of authentication. | Choose a method that the application supports. | `create` (Since 9.16.1) |
//! | 5636178 | [`APPLICATION_INVALID`] | The value of `application` is none that ONTAP knows. | Use one of the documented values. | `create` (Since 9.16.1) |
//! | 5636179 | [`AMQP_NOT_FOR_SVM`] | Accounts of a data SVM cannot use AMQP. | Leave the `amqp` application out. | `create` (Since 9.16.1) |
//! | 5636197 | [`FASTBIND_COMBINATION`] | LDAP fast bind does not go with this application and method. | Use it with `ssh`, `ontapi` or `http`, and `nsswitch`. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 5636198 | [`FASTBIND_NEEDS_NSSWITCH`] | LDAP fast bind needs `nsswitch` as the method. | Set the method to `nsswitch`, or turn fast bind off. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 5636206 | [`BACKSLASH_OUTSIDE_DOMAIN`] | A backslash in the name is for users of a Windows domain only. | Remove it, or use the method `domain`. | `create` (Since 9.16.1) |
//! | 5636207 | [`DOMAIN_PARTNER_METHOD`] | `domain` can be combined with `publickey` or with nothing. | Set the other method to `publickey` or `none`. | `create` (Since 9.16.1) |
//! | 5636210 | [`FASTBIND_LDAP_INSECURE_CREATE`] | Fast bind needs an LDAP connection that is set up and encrypted, which the SVM lacks; the account was not created. | Configure LDAP with StartTLS or LDAPS for that SVM first. | `update_where` (Only in 9.16.1), `update` (Only in 9.16.1) |
//! | 5636212 | [`TOTP_FIRST_METHOD`] | TOTP can only follow `password` or `publickey`. | Change the first method. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636214 | [`TOTP_NEEDS_9_13_1`] | The whole cluster must run 9.13.1 or later before TOTP can be a second method. | Finish the upgrade first. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636223 | [`GROUP_APPLICATION`] | An account can stand for an LDAP or NIS group with `ssh`, `ontapi` and `http` only. | Leave `is_ns_switch_group` off for other applications. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636224 | [`SP_SECOND_METHOD_NEEDS_9_15_1`] | The whole cluster must run 9.15.1 or later before accounts of the service processor can have a second factor. | Finish the upgrade first. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636225 | [`SP_SECOND_METHOD`] | The second factor at the service processor is `publickey` or `none`. | Choose one of these. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636226 | [`CAPABILITY_CHECK_FAILED`] | ONTAP failed to find out which capabilities the cluster has. | Try again; check that all nodes are up and on the same release. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636233 | [`FASTBIND_LDAP_INSECURE_MODIFY`] | Fast bind needs an LDAP connection that is set up and encrypted, which the SVM lacks; the account was not changed. | Configure LDAP with StartTLS or LDAPS for that SVM first. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 5636250 | [`SECOND_METHOD_APPLICATION_HTTP`] | A second method exists only for HTTP, SSH and the service processor. | Remove it from the entries of other applications. | `create` (Since 9.16.1) |
//! | 5636251 | [`HTTP_SECOND_METHOD`] | The second method for HTTP is `publickey`, after `password`, `domain` or `nsswitch` as the first. | Change the methods of the `http` entry accordingly. | `create` (Since 9.16.1) |
//! | 7077896 | [`LAST_CONSOLE_ADMIN_LOCK`] | The last administrator with access to the console cannot be locked. | Give another `admin` account the `console` application first. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077897 | [`NAME_CHARACTER`] | The account name holds a character that is not allowed. | Remove it. | `create` (Since 9.6) |
//! | 7077898 | [`NAME_NEEDS_LETTERS_AND_DIGITS`] | The rules for names ask for letters as well as digits. | Choose a name with both. | `create` (Since 9.6) |
//! | 7077899 | [`NAME_LENGTH`] | The account name is too short or too long for the rules in force. | Choose a name of 3 to 64 characters that meets the role's rules. | `create` (Since 9.6) |
//! | 7077906 | [`ROLE_UNDEFINED_FOR_SVM`] | The SVM has no role of that name. | Use a role of that SVM, or create it first. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077911 | [`NO_PASSWORD_METHOD`] | The user does not sign in by password, so there is none to change. | Add the `password` method to an application first. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077918 | [`PASSWORD_CONTAINS_NAME`] | The password contains the name of the account. | Choose another password. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077919 | [`PASSWORD_TOO_SHORT`] | The new password has fewer characters than the rules ask for. | Choose a longer one. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077920 | [`PASSWORD_NEEDS_LETTERS_AND_DIGITS`] | The new password must contain letters as well as digits. | Add what is missing. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077921 | [`PASSWORD_NEEDS_SPECIAL`] | The new password has fewer special characters than the rules ask for. | Add some. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077924 | [`PASSWORD_REUSED`] | The new password was in use before, too recently for the rules. | Choose one that is not among the last few. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077925 | [`PASSWORD_UNCHANGED`] | New and old password are the same. | Choose a different one. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077929 | [`CANNOT_LOCK_PASSWORDLESS`] | The account has no password, or does not sign in with one, and so cannot be locked. | Set a password first, or remove the account's applications instead. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077940 | [`PASSWORD_TOO_LONG`] | The password is longer than ONTAP can take. | Keep it to 128 characters at most. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7077941 | [`PASSWORD_RULES_EXCEED_LENGTH`] | The rules for passwords taken together ask for more than the 128 characters that are possible. | Relax the rules of the role. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 7078900 | [`ADMIN_PASSWORD_UNSET`] | The account has no password yet, and one is needed. | Send a password along. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    ROLE_NOT_FOUND,
    USER_NOT_FOUND,
    COMMAND_DIRECTORY_INVALID,
    CANNOT_LOCK_WITHOUT_PASSWORD,
    NODE_SVM_UNSUPPORTED,
    SYSTEM_SVM_UNSUPPORTED,
    SVM_NAME_AND_UUID_DISAGREE,
    ACCOUNT_HAS_NO_PASSWORD,
    USER_HAS_NO_PASSWORD,
    LAST_UNLOCKED_ADMIN,
    SP_USER_NEEDS_ADMIN_ROLE,
    SP_USER_ROLE_CHANGE,
    RESERVED_NAME,
    SYSTEM_ACCOUNT,
    AUTOSUPPORT_RESERVED,
    ROLE_NOT_DEFINED,
    GROUP_NEEDS_NSSWITCH,
    CONSOLE_NOT_FOR_SVM,
    SP_NOT_FOR_SVM,
    LAST_CONSOLE_ADMIN,
    SECOND_METHOD_APPLICATION,
    SECOND_METHOD_NEEDS_FIRST,
    METHODS_IDENTICAL,
    DOMAIN_WITHOUT_SECOND_METHOD,
    SECOND_METHOD_SINGLE_ENTRY,
    PASSWORD_WITH_NSSWITCH,
    SECOND_METHOD_NOT_FOR_GROUPS,
    PASSWORD_OF_OTHERS,
    APPLICATION_AND_METHOD_DISAGREE,
    APPLICATION_INVALID,
    AMQP_NOT_FOR_SVM,
    FASTBIND_COMBINATION,
    FASTBIND_NEEDS_NSSWITCH,
    BACKSLASH_OUTSIDE_DOMAIN,
    DOMAIN_PARTNER_METHOD,
    FASTBIND_LDAP_INSECURE_CREATE,
    TOTP_FIRST_METHOD,
    TOTP_NEEDS_9_13_1,
    GROUP_APPLICATION,
    SP_SECOND_METHOD_NEEDS_9_15_1,
    SP_SECOND_METHOD,
    CAPABILITY_CHECK_FAILED,
    FASTBIND_LDAP_INSECURE_MODIFY,
    SECOND_METHOD_APPLICATION_HTTP,
    HTTP_SECOND_METHOD,
    LAST_CONSOLE_ADMIN_LOCK,
    NAME_CHARACTER,
    NAME_NEEDS_LETTERS_AND_DIGITS,
    NAME_LENGTH,
    ROLE_UNDEFINED_FOR_SVM,
    NO_PASSWORD_METHOD,
    PASSWORD_CONTAINS_NAME,
    PASSWORD_TOO_SHORT,
    PASSWORD_NEEDS_LETTERS_AND_DIGITS,
    PASSWORD_NEEDS_SPECIAL,
    PASSWORD_REUSED,
    PASSWORD_UNCHANGED,
    CANNOT_LOCK_PASSWORDLESS,
    PASSWORD_TOO_LONG,
    PASSWORD_RULES_EXCEED_LENGTH,
    ADMIN_PASSWORD_UNSET,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::ROLE_NOT_FOUND,
    &entries::USER_NOT_FOUND,
    &entries::COMMAND_DIRECTORY_INVALID,
    &entries::CANNOT_LOCK_WITHOUT_PASSWORD,
    &entries::NODE_SVM_UNSUPPORTED,
    &entries::SYSTEM_SVM_UNSUPPORTED,
    &entries::SVM_NAME_AND_UUID_DISAGREE,
    &entries::ACCOUNT_HAS_NO_PASSWORD,
    &entries::USER_HAS_NO_PASSWORD,
    &entries::LAST_UNLOCKED_ADMIN,
    &entries::SP_USER_NEEDS_ADMIN_ROLE,
    &entries::SP_USER_ROLE_CHANGE,
    &entries::RESERVED_NAME,
    &entries::SYSTEM_ACCOUNT,
    &entries::AUTOSUPPORT_RESERVED,
    &entries::ROLE_NOT_DEFINED,
    &entries::GROUP_NEEDS_NSSWITCH,
    &entries::CONSOLE_NOT_FOR_SVM,
    &entries::SP_NOT_FOR_SVM,
    &entries::LAST_CONSOLE_ADMIN,
    &entries::SECOND_METHOD_APPLICATION,
    &entries::SECOND_METHOD_NEEDS_FIRST,
    &entries::METHODS_IDENTICAL,
    &entries::DOMAIN_WITHOUT_SECOND_METHOD,
    &entries::SECOND_METHOD_SINGLE_ENTRY,
    &entries::PASSWORD_WITH_NSSWITCH,
    &entries::SECOND_METHOD_NOT_FOR_GROUPS,
    &entries::PASSWORD_OF_OTHERS,
    &entries::APPLICATION_AND_METHOD_DISAGREE,
    &entries::APPLICATION_INVALID,
    &entries::AMQP_NOT_FOR_SVM,
    &entries::FASTBIND_COMBINATION,
    &entries::FASTBIND_NEEDS_NSSWITCH,
    &entries::BACKSLASH_OUTSIDE_DOMAIN,
    &entries::DOMAIN_PARTNER_METHOD,
    &entries::FASTBIND_LDAP_INSECURE_CREATE,
    &entries::TOTP_FIRST_METHOD,
    &entries::TOTP_NEEDS_9_13_1,
    &entries::GROUP_APPLICATION,
    &entries::SP_SECOND_METHOD_NEEDS_9_15_1,
    &entries::SP_SECOND_METHOD,
    &entries::CAPABILITY_CHECK_FAILED,
    &entries::FASTBIND_LDAP_INSECURE_MODIFY,
    &entries::SECOND_METHOD_APPLICATION_HTTP,
    &entries::HTTP_SECOND_METHOD,
    &entries::LAST_CONSOLE_ADMIN_LOCK,
    &entries::NAME_CHARACTER,
    &entries::NAME_NEEDS_LETTERS_AND_DIGITS,
    &entries::NAME_LENGTH,
    &entries::ROLE_UNDEFINED_FOR_SVM,
    &entries::NO_PASSWORD_METHOD,
    &entries::PASSWORD_CONTAINS_NAME,
    &entries::PASSWORD_TOO_SHORT,
    &entries::PASSWORD_NEEDS_LETTERS_AND_DIGITS,
    &entries::PASSWORD_NEEDS_SPECIAL,
    &entries::PASSWORD_REUSED,
    &entries::PASSWORD_UNCHANGED,
    &entries::CANNOT_LOCK_PASSWORDLESS,
    &entries::PASSWORD_TOO_LONG,
    &entries::PASSWORD_RULES_EXCEED_LENGTH,
    &entries::ADMIN_PASSWORD_UNSET,
];
