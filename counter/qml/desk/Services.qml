pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// All services, by what the visitor says; the chosen first, each with how it stands.
ColumnLayout {
    id: services

    required property DeskViewModel desk
    readonly property string filterText: services.desk.view.filter

    function take(): void {
        filter.take();
    }

    onFilterTextChanged: if (filter.text !== services.filterText)
        filter.text = services.filterText

    spacing: Theme.mm(1.6)

    Field {
        id: filter

        objectName: "filter"
        name: qsTrId("desk-services")
        hint: qsTrId("desk-services-hint")
        Layout.fillWidth: true
        onEdited: text => services.desk.filter(text)
        onAccepted: if (list.count > 0)
            (list.itemAtIndex(0) as ServiceLine)?.pressed()
    }
    ListView {
        id: list

        objectName: "services"
        model: services.desk.view.services
        spacing: Theme.mm(1)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ServiceLine {
            width: ListView.view.width
            onPressed: services.desk.toggle_service(row.key)
        }
    }
}
