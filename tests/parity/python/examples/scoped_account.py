"""An account of an SVM from its creation to its end: read, new applications, role, password, lock."""

from netapp_ontap.resources import Account


def run(svm):
    account = Account()
    account.owner = {"name": svm}
    account.name = "svm_user1"
    account.applications = [
        {"application": "ssh", "authentication_methods": ["password"]}
    ]
    account.role = {"name": "vsadmin"}
    account.password = "Parity_Passw0rd"
    account.post(hydrate=True)
    created = account.to_dict()

    account.applications = [
        {"application": "http", "authentication_methods": ["password"]},
        {"application": "ontapi", "authentication_methods": ["password"]},
    ]
    account.role = {"name": "vsadmin-backup"}
    account.patch()

    account.role = {"name": "vsadmin-protocol"}
    account.patch()

    account.password = "Parity_Passw1rd"
    account.patch()

    account.locked = True
    account.patch(hydrate=True)
    changed = account.to_dict()

    account.delete()
    return {"created": created, "changed": changed}
